#include "tables/described_matches.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/spelling.hpp"

namespace iana_codegen {

DescribedMatches::DescribedMatches(const TableDescription& description) : description_{description} {
    elements_.emplace(description.key_element, nullptr);
    for (const auto* element : {&description.section_element, &description.description_element}) {
        if (*element) elements_.emplace((*element)->text, &**element);
    }
    for (const auto& column : description.columns) {
        if (!column.is_from_supplement) elements_.emplace(column.source.text, &column.source);
    }
    if (description.name_element) elements_.emplace(description.name_element->element.text, nullptr);
    for (const auto& ignored : description.ignored_elements) elements_.emplace(ignored.text, &ignored);
}

void DescribedMatches::look_at(const Record& record, Diagnostics& diagnostics) {
    for (const auto& field : record.fields) {
        if (!seen_.insert(field.name).second || elements_.contains(field.name)) continue;
        diagnostics.warning(field.at, fmt::format("element <{}> is not described, expected a <column> or <ignore> "
                                                  "for it; it is ignored",
                                                  shown(field.name)));
    }
}

bool DescribedMatches::omits(const Field& key) {
    const auto is_same = [&](const Field& omitted) { return omitted.text == key.text; };
    const auto& omitted = description_.omitted;
    const bool is_omitted = std::any_of(omitted.begin(), omitted.end(), is_same);
    if (is_omitted) omitted_.insert(key.text);
    return is_omitted;
}

const StateRule* DescribedMatches::find_state(std::string_view name) {
    const StateRule* first = nullptr;
    for (const auto& state : description_.states) {
        if (!state.matches(name)) continue;
        states_.insert(&state);
        if (first == nullptr) first = &state;
    }
    return first;
}

void DescribedMatches::add_stripped(const std::vector<const Strip*>& strips) {
    strips_.insert(strips.begin(), strips.end());
}

void DescribedMatches::warn_of_missing(Diagnostics& diagnostics) const {
    warn_of_missing_elements(diagnostics);
    warn_of_missing_names(diagnostics);
}

void DescribedMatches::warn_of_missing_elements(Diagnostics& diagnostics) const {
    for (const auto& [name, described] : elements_) {
        if (described == nullptr || seen_.contains(name)) continue;
        diagnostics.warning(described->at, fmt::format("no record has an element <{}>, expected one", shown(name)));
    }
    for (const auto& omitted : description_.omitted) {
        if (omitted_.contains(omitted.text)) continue;
        diagnostics.warning(omitted.at,
                            fmt::format("no record has the value {}, expected one to omit", quote(omitted.text)));
    }
}

void DescribedMatches::warn_of_missing_names(Diagnostics& diagnostics) const {
    for (const auto& state : description_.states) {
        // "Reserved" cannot be a mistake for the state "reserved", and IANA may add such a record at any time.
        if (states_.contains(&state) || state.text == state_name(state.state)) continue;
        diagnostics.warning(state.written.at, fmt::format("no record has the name {}, expected one with this state",
                                                          quote(state.written.text)));
    }
    if (!description_.name_element) return;
    for (const auto& strip : description_.name_element->strips) {
        if (strips_.contains(&strip)) continue;
        diagnostics.warning(strip.at, fmt::format("no name {} with {}, expected one to strip",
                                                  strip.is_prefix ? "starts" : "ends", quote(strip.text)));
    }
}

}  // namespace iana_codegen

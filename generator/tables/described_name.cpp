#include "tables/described_name.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "tables/phrase.hpp"
#include "tables/row_labels.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// True if something was removed; a name that would be empty stays.
bool strip_from(std::string_view& name, const Strip& strip) {
    const bool has_it = strip.is_prefix ? name.starts_with(strip.text) : name.ends_with(strip.text);
    const auto length = strip.text.size();
    if (!has_it || name.size() == length) return false;
    name = trimmed(strip.is_prefix ? name.substr(length) : name.substr(0, name.size() - length));
    return true;
}

bool has_annotation(std::string_view text) {
    return text.ends_with(')') &&
           (text.find(" (TEMPORARY - ") != std::string_view::npos || text.ends_with(" (OBSOLETED)"));
}

}  // namespace

bool interpret_text(const Field& text, const Table& table, Row& row, Diagnostics& diagnostics) {
    row.at = text.at;
    row.state = State::assigned;
    row.text = text.text;
    if (has_annotation(text.text)) {
        const auto annotated = parse_description(text, diagnostics);
        if (!annotated) return false;
        row.state = annotated->state;
        row.text = annotated->phrase;
        row.registered = annotated->registered;
        row.extended = annotated->extended;
        row.expires = annotated->expires;
        row.publication_requested = annotated->publication_requested;
    }
    row.name = name_of(row.text, table);
    return true;
}

std::vector<const Strip*> strip_text(const NameDescription& description, const Table& table, Row& row) {
    const auto& strips = description.strips;
    const auto functions = std::count_if(strips.begin(), strips.end(), [](const Strip& s) { return s.function; });
    auto column = table.columns.size() - static_cast<std::size_t>(functions);
    std::string_view rest = row.text;
    std::vector<const Strip*> stripped_by;
    for (const auto& strip : strips) {
        const bool is_stripped = strip_from(rest, strip);
        if (is_stripped) stripped_by.push_back(&strip);
        if (strip.function) row.cells[column++].flag = is_stripped;
    }
    if (rest == row.text) return stripped_by;
    const std::string stripped{rest};
    row.former_names.push_back({std::exchange(row.text, stripped), {}, {}, row.at});
    row.name = name_of(row.text, table);
    return stripped_by;
}

}  // namespace iana_codegen

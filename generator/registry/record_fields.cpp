#include "registry/record_fields.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "registry/date.hpp"

namespace iana_codegen {

namespace {

bool holds_text(const Field& field, Diagnostics& diagnostics) {
    if (!field.inner) return true;
    diagnostics.error(field.inner->at, fmt::format("element <{}> inside <{}>, expected text", shown(field.inner->name),
                                                   shown(field.name)));
    return false;
}

}  // namespace

const Field* find_field(const Record& record, std::string_view name, Diagnostics& diagnostics) {
    const auto has_name = [&](const Field& field) { return field.name == name; };
    const auto first = std::find_if(record.fields.begin(), record.fields.end(), has_name);
    if (first == record.fields.end()) return nullptr;
    const auto second = std::find_if(first + 1, record.fields.end(), has_name);
    if (second == record.fields.end()) return &*first;
    diagnostics.error(second->at, fmt::format("a second <{}> in a record, expected one", name));
    diagnostics.note(first->at, "the first is here");
    return nullptr;
}

const Field* required_field(const Record& record, std::string_view name, Diagnostics& diagnostics) {
    const auto errors_before = diagnostics.error_count();
    const auto* field = find_field(record, name, diagnostics);
    if (field == nullptr && diagnostics.error_count() == errors_before) {
        diagnostics.error(record.at, fmt::format("record without <{}>, expected one", name));
    }
    return field;
}

const Field* only_field(const Record& record, std::string_view name, Diagnostics& diagnostics) {
    const auto* only = required_field(record, name, diagnostics);
    return only != nullptr && holds_text(*only, diagnostics) ? only : nullptr;
}

void warn_of_unknown_fields(const Record& record, std::initializer_list<std::string_view> known,
                            Diagnostics& diagnostics) {
    for (const auto& field : record.fields) {
        if (std::find(known.begin(), known.end(), field.name) != known.end()) continue;
        diagnostics.warning(field.at, fmt::format("unknown element <{}> is ignored", shown(field.name)));
    }
}

void check_date(const Field& field, Diagnostics& diagnostics) {
    if (!holds_text(field, diagnostics)) return;
    if (const auto problem = problem_with_date(field.text)) diagnostics.error(field.at, *problem);
}

std::string interpret_updated(const Registry& registry, Diagnostics& diagnostics) {
    if (registry.updated.size() > 1) {
        diagnostics.error(registry.updated[1].at, "a second <updated>, expected one");
    }
    const auto& updated = registry.updated.front();
    check_date(updated, diagnostics);
    return updated.text;
}

std::string interpret_date(const std::optional<Field>& attribute, Diagnostics& diagnostics) {
    if (!attribute) return {};
    check_date(*attribute, diagnostics);
    return attribute->text;
}

void check_order_of_dates(const Record& record, Diagnostics& diagnostics) {
    const auto is_date = [](const auto& field) { return field && !problem_with_date(field->text); };
    if (!is_date(record.date) || !is_date(record.updated) || !is_before(record.updated->text, record.date->text))
        return;
    diagnostics.warning(record.updated->at, fmt::format("record updated on {}, expected no date before {}, when it was "
                                                        "added",
                                                        record.updated->text, record.date->text));
}

std::vector<Reference> interpret_xrefs(const Record& record, Diagnostics& diagnostics) {
    std::vector<Reference> references;
    for (const auto& xref : record.xrefs) {
        if (auto reference = interpret_xref(xref, diagnostics)) references.push_back(std::move(*reference));
    }
    return references;
}

}  // namespace iana_codegen

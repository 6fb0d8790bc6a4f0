// What every kind of record needs: its one <value>, its one <description>, its references.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "registry/reference.hpp"
#include "registry/registry.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// The only field of that name; nullptr, and an error, where there is none or a second one, or where it holds elements.
[[nodiscard]] const Field* only_field(const Record& record, std::string_view name, Diagnostics& diagnostics);

// The only field of that name, whatever elements are inside it; nullptr where there is none, and also, with an error,
// where there is a second one.
[[nodiscard]] const Field* find_field(const Record& record, std::string_view name, Diagnostics& diagnostics);

// The same, but a missing one is an error, too.
[[nodiscard]] const Field* required_field(const Record& record, std::string_view name, Diagnostics& diagnostics);

// Warns of the fields whose names are not among those known.
void warn_of_unknown_fields(const Record& record, std::initializer_list<std::string_view> known,
                            Diagnostics& diagnostics);

// Reports a field whose text is no date.
void check_date(const Field& field, Diagnostics& diagnostics);

// The date of a registry that has one; reports what is no date, and a second one.
[[nodiscard]] std::string interpret_updated(const Registry& registry, Diagnostics& diagnostics);

// The date of an attribute, reported where it is none; empty where the attribute is missing.
[[nodiscard]] std::string interpret_date(const std::optional<Field>& attribute, Diagnostics& diagnostics);

// Warns of a record that was updated before it was added. Dates that are none are reported elsewhere.
void check_order_of_dates(const Record& record, Diagnostics& diagnostics);

// The references that can be interpreted. The others are reported.
[[nodiscard]] std::vector<Reference> interpret_xrefs(const Record& record, Diagnostics& diagnostics);

}  // namespace iana_codegen

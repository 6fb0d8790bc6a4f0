// Reads what every kind of record has: one <value>, one <description>, dates and references.
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

// Returns the only field of that name. Reports an error and returns nullptr if the field is missing, occurs twice or
// contains elements.
[[nodiscard]] const Field* only_field(const Record& record, std::string_view name, Diagnostics& diagnostics);

// Returns the only field of that name, which may contain elements. Returns nullptr if it is missing. A second one is an
// error, and the result is nullptr.
[[nodiscard]] const Field* find_field(const Record& record, std::string_view name, Diagnostics& diagnostics);

// The same, but a missing field is an error, too.
[[nodiscard]] const Field* required_field(const Record& record, std::string_view name, Diagnostics& diagnostics);

// Warns of each field whose name is not known.
void warn_of_unknown_fields(const Record& record, std::initializer_list<std::string_view> known,
                            Diagnostics& diagnostics);

// Reports a field whose text is not a valid date.
void check_date(const Field& field, Diagnostics& diagnostics);

// Returns the date in <updated>, which the registry must have. A date that is not valid or a second one is an error.
[[nodiscard]] std::string interpret_updated(const Registry& registry, Diagnostics& diagnostics);

// Returns the date in an attribute. A missing attribute gives an empty text. A date that is not valid is an error.
[[nodiscard]] std::string interpret_date(const std::optional<Field>& attribute, Diagnostics& diagnostics);

// Warns of a record that was updated before it was added. Ignores dates that are not valid: they are reported
// elsewhere.
void check_order_of_dates(const Record& record, Diagnostics& diagnostics);

// Returns the references that can be interpreted, and reports the others.
[[nodiscard]] std::vector<Reference> interpret_xrefs(const Record& record, Diagnostics& diagnostics);

}  // namespace iana_codegen

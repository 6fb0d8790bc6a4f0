// The output format template: text in the form that a user's template gives.
#pragma once

#include <string>

#include "formats/shared/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// Needs the template in the options.
[[nodiscard]] std::string emit_template(const Table& table, const EmitOptions& options);

}  // namespace iana_codegen

// The C header of declarations and its source file. The tables are in one unit, and linkers can drop the unused ones.
#pragma once

#include <string>

#include "formats/shared/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

[[nodiscard]] std::string emit_c_header(const Table& table, const EmitOptions& options);
[[nodiscard]] std::string emit_c_source(const Table& table, const EmitOptions& options);

}  // namespace iana_codegen

// The optional C++ headers that turn the values of a table into std::error_code.
#pragma once

#include <string>

#include "formats/shared/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

[[nodiscard]] std::string emit_cpp_error(const Table& table, const EmitOptions& options);

}  // namespace iana_codegen

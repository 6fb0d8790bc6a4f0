// The enumerators of a C++ header.
#pragma once

#include <string>

#include "formats/shared/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// The present names and, if the options say so with an attribute that makes compilers warn, the former names.
[[nodiscard]] std::string emit_cpp_enumerators(const Table& table, const EmitOptions& options);

}  // namespace iana_codegen

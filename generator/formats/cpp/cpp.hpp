// The output format cpp: a C++17 header with everything that is known about the values of a table.
#pragma once

#include <string>

#include "formats/shared/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

[[nodiscard]] std::string emit_cpp(const Table& table, const EmitOptions& options);

// The name of the inline namespace. It changes with the content of the header.
[[nodiscard]] std::string content_namespace(const Table& table, const EmitOptions& options);

}  // namespace iana_codegen

// The output format cpp: a header of C++17 with everything that is known of the status codes.
#pragma once

#include <string>

#include "formats/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

[[nodiscard]] std::string emit_cpp(const Table& table, const EmitOptions& options);

// The name of the inline namespace, which depends on all that the header says.
[[nodiscard]] std::string content_namespace(const Table& table, const EmitOptions& options);

}  // namespace iana_codegen

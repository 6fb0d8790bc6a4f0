// The optional headers of C++ that print status codes.
#pragma once

#include <string>
#include <string_view>

#include "formats/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// The header that a printing header of this name includes: codes.hpp for codes_ostream.hpp with the suffix "ostream",
// and status.hpp if the name does not tell.
[[nodiscard]] std::string main_header(std::string_view name, std::string_view output, std::string_view suffix);

// For std::format and fmt.
[[nodiscard]] std::string emit_cpp_format(const Table& table, const EmitOptions& options);

// For streams.
[[nodiscard]] std::string emit_cpp_ostream(const Table& table, const EmitOptions& options);

}  // namespace iana_codegen

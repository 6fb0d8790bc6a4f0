// The optional C++ headers that print status codes: all text, whatever the registry.
#pragma once

#include <string>
#include <string_view>

#include "status_codes.hpp"

namespace iana_codegen {

// The header that a printing header of this name includes: codes.hpp for codes_ostream.hpp with the suffix "ostream",
// and status.hpp if the name does not tell.
[[nodiscard]] std::string main_header(std::string_view output, std::string_view suffix);

// The same as below for an output with this file name.
[[nodiscard]] std::string emit_cpp_format_as(std::string_view output, std::string_view namespace_name);
[[nodiscard]] std::string emit_cpp_ostream_as(std::string_view output, std::string_view namespace_name);

// For std::format and fmt.
[[nodiscard]] std::string emit_cpp_format(const StatusCodes& status_codes, std::string_view namespace_name);

// For streams.
[[nodiscard]] std::string emit_cpp_ostream(const StatusCodes& status_codes, std::string_view namespace_name);

}  // namespace iana_codegen

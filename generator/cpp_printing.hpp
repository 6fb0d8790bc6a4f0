// The optional C++ headers that print status codes: all text, whatever the registry.
#pragma once

#include <string>
#include <string_view>

#include "status_codes.hpp"

namespace iana_codegen {

// For std::format and fmt.
[[nodiscard]] std::string emit_cpp_format(const StatusCodes& status_codes, std::string_view namespace_name);

// For streams.
[[nodiscard]] std::string emit_cpp_ostream(const StatusCodes& status_codes, std::string_view namespace_name);

}  // namespace iana_codegen

// The output format cpp: a header of C++17 with everything that is known of the status codes.
#pragma once

#include <string>
#include <string_view>

#include "status_codes.hpp"

namespace iana_codegen {

// The text of the header, whose declarations stand in the namespace of that name.
[[nodiscard]] std::string emit_cpp(const StatusCodes& status_codes, std::string_view namespace_name);

}  // namespace iana_codegen

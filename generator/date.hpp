// Dates as IANA writes them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace iana_codegen {

// What is wrong with a date, as the end of a message; nothing where it is YYYY-MM-DD or YYYY-MM and exists.
[[nodiscard]] std::optional<std::string> problem_with_date(std::string_view text);

}  // namespace iana_codegen

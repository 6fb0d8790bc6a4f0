// Dates as IANA writes them.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace iana_codegen {

// Says what is wrong with a date, as the end of a message. No result if it is YYYY-MM-DD or YYYY-MM and exists.
[[nodiscard]] std::optional<std::string> problem_with_date(std::string_view text);

// The same for a day. No result if it is YYYY-MM-DD and exists.
[[nodiscard]] std::optional<std::string> problem_with_day(std::string_view text);

// Expects a valid date. For a month, returns its first day.
[[nodiscard]] std::chrono::sys_days first_day_of(std::string_view date);

// Expects a valid date. For a month, returns its last day.
[[nodiscard]] std::chrono::sys_days last_day_of(std::string_view date);

// Compares two valid dates. A month is neither before nor after a day in it.
[[nodiscard]] bool is_before(std::string_view one, std::string_view other);

// Returns a text such as "2026-11-13".
[[nodiscard]] std::string to_string(std::chrono::sys_days day);

}  // namespace iana_codegen

// Dates as IANA writes them.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace iana_codegen {

// What is wrong with a date, as the end of a message; nothing where it is YYYY-MM-DD or YYYY-MM and exists.
[[nodiscard]] std::optional<std::string> problem_with_date(std::string_view text);

// The same for a day: nothing where it is YYYY-MM-DD and exists.
[[nodiscard]] std::optional<std::string> problem_with_day(std::string_view text);

// The day of a date that has no problem; of a month the first one.
[[nodiscard]] std::chrono::sys_days first_day_of(std::string_view date);

// The same, but of a month the last one.
[[nodiscard]] std::chrono::sys_days last_day_of(std::string_view date);

// True if one date that has no problem lies before another; of a month and a day in it, neither does.
[[nodiscard]] bool is_before(std::string_view one, std::string_view other);

// "2026-11-13".
[[nodiscard]] std::string to_string(std::chrono::sys_days day);

}  // namespace iana_codegen

#include "date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "diagnostics.hpp"
#include "spelling.hpp"

namespace iana_codegen {
namespace {

bool has_form(std::string_view text, std::string_view form) {
    return std::equal(text.begin(), text.end(), form.begin(), form.end(),
                      [](char found, char expected) { return expected == '-' ? found == '-' : is_ascii_digit(found); });
}

unsigned number(std::string_view digits) {
    unsigned value = 0;
    for (const char digit : digits) value = value * 10 + static_cast<unsigned>(digit - '0');
    return value;
}

}  // namespace

std::optional<std::string> problem_with_date(std::string_view text) {
    const bool has_day = has_form(text, "YYYY-MM-DD");
    if (!has_day && !has_form(text, "YYYY-MM")) {
        return fmt::format("date {}, expected YYYY-MM-DD or YYYY-MM", quote(text));
    }
    const std::chrono::year_month_day date{std::chrono::year{static_cast<int>(number(text.substr(0, 4)))},
                                           std::chrono::month{number(text.substr(5, 2))},
                                           std::chrono::day{has_day ? number(text.substr(8, 2)) : 1}};
    if (!date.ok()) return fmt::format("date {} does not exist, expected one of the calendar", quote(text));
    return std::nullopt;
}

}  // namespace iana_codegen

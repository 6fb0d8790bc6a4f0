#include "registry/date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "text/diagnostics.hpp"
#include "text/spelling.hpp"

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

bool has_form_of_day(std::string_view text) { return has_form(text, "YYYY-MM-DD"); }

// Expects YYYY-MM-DD or YYYY-MM; the date need not exist.
std::chrono::year_month month_of(std::string_view date) {
    return std::chrono::year{static_cast<int>(number(date.substr(0, 4)))} /
           std::chrono::month{number(date.substr(5, 2))};
}

bool exists(std::string_view date) {
    return has_form_of_day(date) ? (month_of(date) / std::chrono::day{number(date.substr(8, 2))}).ok()
                                 : month_of(date).ok();
}

std::optional<std::string> problem(std::string_view text, bool has_expected_form, std::string_view expected) {
    if (!has_expected_form) return fmt::format("date {}, expected {}", quote(text), expected);
    if (!exists(text)) return fmt::format("date {} does not exist, expected one of the calendar", quote(text));
    return std::nullopt;
}

}  // namespace

std::optional<std::string> problem_with_date(std::string_view text) {
    return problem(text, has_form_of_day(text) || has_form(text, "YYYY-MM"), "YYYY-MM-DD or YYYY-MM");
}

std::optional<std::string> problem_with_day(std::string_view text) {
    return problem(text, has_form_of_day(text), "YYYY-MM-DD");
}

std::chrono::sys_days first_day_of(std::string_view date) {
    return has_form_of_day(date) ? last_day_of(date) : std::chrono::sys_days{month_of(date) / std::chrono::day{1}};
}

std::chrono::sys_days last_day_of(std::string_view date) {
    if (has_form_of_day(date)) return month_of(date) / std::chrono::day{number(date.substr(8, 2))};
    return month_of(date) / std::chrono::last;
}

bool is_before(std::string_view one, std::string_view other) { return last_day_of(one) < first_day_of(other); }

std::string to_string(std::chrono::sys_days day) {
    const std::chrono::year_month_day date{day};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

}  // namespace iana_codegen

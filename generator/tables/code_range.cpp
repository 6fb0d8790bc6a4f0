#include "tables/code_range.hpp"

#include <fmt/format.h>

#include <charconv>

#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

bool is_valid(std::uint64_t code) { return first_valid_code <= code && code <= last_valid_code; }

// A number of any size: from_chars leaves 0, which is no valid code, where 64 bits cannot hold it.
std::optional<std::uint64_t> parse_number(std::string_view text) {
    const bool is_hex = text.starts_with("0x") || text.starts_with("0X");
    if (is_hex) text.remove_prefix(2);
    if (text.starts_with('-')) return std::nullopt;
    std::uint64_t number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number, is_hex ? 16 : 10);
    if (failure == std::errc::invalid_argument || end != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace

std::optional<ValueRange> parse_code_range(std::string_view text, Location at, Diagnostics& diagnostics) {
    const auto dash = text.find('-');
    const auto first = parse_number(trimmed(text.substr(0, dash)));
    const auto last = dash == std::string_view::npos ? first : parse_number(trimmed(text.substr(dash + 1)));
    if (!first || !last) {
        diagnostics.error(at, fmt::format("value {}, expected a status code or a range of two", quote(text)));
        return std::nullopt;
    }
    if (!is_valid(*first) || !is_valid(*last)) {
        diagnostics.error(at, fmt::format("value {} lies outside of 100-599, expected status codes", quote(text)));
        return std::nullopt;
    }
    if (*first > *last) {
        diagnostics.error(at, fmt::format("range {} is reversed, expected '{}-{}'", quote(text), *last, *first));
        return std::nullopt;
    }
    return ValueRange{*first, *last};
}

}  // namespace iana_codegen

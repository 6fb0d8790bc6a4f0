#include "tables/code_range.hpp"

#include <fmt/format.h>

#include "tables/number_text.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

bool is_valid(std::uint64_t code) { return first_valid_code <= code && code <= last_valid_code; }

// Returns 0, which is no valid code, if the number does not fit into 64 bits.
std::optional<std::uint64_t> parse_code(std::string_view text) {
    const auto parsed = parse_number(text);
    return parsed ? std::optional{parsed->has_64_bits ? parsed->number : 0} : std::nullopt;
}

}  // namespace

std::optional<ValueRange> parse_code_range(std::string_view text, Location at, Diagnostics& diagnostics) {
    const auto dash = text.find('-');
    const auto first = parse_code(trimmed(text.substr(0, dash)));
    const auto last = dash == std::string_view::npos ? first : parse_code(trimmed(text.substr(dash + 1)));
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

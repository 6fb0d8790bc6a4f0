#include "tables/number_text.hpp"

#include <fmt/format.h>

#include <charconv>
#include <limits>

#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

constexpr std::uint64_t highest_byte = 0xFF;
constexpr int most_bytes = 8;

bool consume_hex_prefix(std::string_view& text) {
    const bool is_hex = text.starts_with("0x") || text.starts_with("0X");
    if (is_hex) text.remove_prefix(2);
    return is_hex;
}

std::optional<ParsedNumber> parse_digits(std::string_view digits, int base) {
    if (digits.starts_with('-')) return std::nullopt;
    std::uint64_t number = 0;
    const auto* const end = digits.data() + digits.size();
    const auto [stop, failure] = std::from_chars(digits.data(), end, number, base);
    if (failure == std::errc::invalid_argument || stop != end) return std::nullopt;
    return ParsedNumber{number, failure == std::errc{}};
}

// Reads a byte with or without "0x".
std::optional<std::uint64_t> parse_byte(std::string_view text) {
    text = trimmed(text);
    consume_hex_prefix(text);
    const auto byte = text.size() <= 2 ? parse_digits(text, 16) : std::nullopt;
    return byte ? std::optional{byte->number} : std::nullopt;
}

// Reads one byte of a list: "0x14", "08-FF" or "*".
std::optional<ValueRange> parse_bytes_at_one_place(std::string_view text) {
    if (trimmed(text) == "*") return ValueRange{0, highest_byte};
    const auto dash = text.find('-');
    const auto first = parse_byte(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : parse_byte(text.substr(dash + 1));
    return first && last ? std::optional{ValueRange{*first, *last}} : std::nullopt;
}

// No result if the numbers are not consecutive, as in "0x01-02,0x03".
std::optional<ValueRange> parse_bytes(std::string_view text) {
    ValueRange numbers{0, 0};
    int count = 0;
    for (bool is_last = false; !is_last; ++count) {
        const auto comma = text.find(',');
        is_last = comma == std::string_view::npos;
        const auto byte = parse_bytes_at_one_place(text.substr(0, comma));
        if (!byte || count == most_bytes) return std::nullopt;
        const bool is_whole = byte->first == 0 && byte->last == highest_byte;
        if (numbers.first != numbers.last && !is_whole) return std::nullopt;
        numbers = {numbers.first << 8U | byte->first, numbers.last << 8U | byte->last};
        text.remove_prefix(is_last ? text.size() : comma + 1);
    }
    return numbers;
}

// Reports what is no range of numbers.
std::optional<ValueRange> parse_range(std::string_view text, Location at, Diagnostics& diagnostics) {
    const auto dash = text.find('-');
    const auto first = parse_number(trimmed(text.substr(0, dash)));
    const auto last = dash == std::string_view::npos ? first : parse_number(trimmed(text.substr(dash + 1)));
    if (!first || !last) return std::nullopt;
    if (first->has_64_bits && last->has_64_bits) return ValueRange{first->number, last->number};
    diagnostics.error(at, fmt::format("value {} needs more than 64 bits, expected 64 at most", quote(text)));
    return std::nullopt;
}

}  // namespace

std::optional<ParsedNumber> parse_number(std::string_view text) {
    const int base = consume_hex_prefix(text) ? 16 : 10;
    return parse_digits(text, base);
}

bool is_hexadecimal(std::string_view text) { return consume_hex_prefix(text); }

std::optional<ValueRange> parse_numbers(std::string_view text, Location at, Diagnostics& diagnostics) {
    const auto errors_before = diagnostics.error_count();
    const bool is_of_bytes = text.find(',') != std::string_view::npos;
    const auto numbers = is_of_bytes ? parse_bytes(text) : parse_range(text, at, diagnostics);
    if (!numbers) {
        if (diagnostics.error_count() == errors_before) {
            diagnostics.error(at, fmt::format("value {}, expected a number such as '12' or '0x0C', bytes such as "
                                              "'0x00,0x9C', or a range",
                                              quote(text)));
        }
        return std::nullopt;
    }
    if (numbers->first <= numbers->last) return numbers;
    diagnostics.error(at, fmt::format("range {} is reversed, expected the lower number first", quote(text)));
    return std::nullopt;
}

bool fits(std::uint64_t number, unsigned bits) { return bits >= 64 || number >> bits == 0; }

}  // namespace iana_codegen

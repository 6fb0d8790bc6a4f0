#include "packed_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>

#include "code_range.hpp"

namespace iana_codegen {
namespace {

constexpr std::size_t shortest_written = 8;

void add_row(PackedRows& rows, int code, const std::string& name, const std::string& phrase) {
    rows.codes.push_back(static_cast<std::size_t>(code));
    rows.names.rows.push_back({"", name});
    rows.phrases.rows.push_back({fmt::format("{} ", code), phrase});
}

}  // namespace

std::string PackedText::written() const {
    const auto blanks = text.empty() ? 0 : std::max(text.size(), shortest_written) - text.size();
    return front + text + std::string(blanks, ' ');
}

unsigned PackedTexts::size_bits() const { return static_cast<unsigned>(std::bit_width(longest())); }

std::size_t PackedTexts::longest() const {
    std::size_t longest = 0;
    for (const auto& row : rows) longest = std::max(longest, row.text.size());
    return longest;
}

std::vector<std::size_t> PackedTexts::places() const {
    std::vector<std::size_t> places;
    std::size_t end = 0;
    for (const auto& row : rows) {
        places.push_back((end + row.front.size()) << size_bits() | row.text.size());
        end += row.written().size();
    }
    if (std::bit_width(end) + size_bits() > 32) {
        throw UnwritableTexts{
            fmt::format("the texts have {} characters, the longest of them {}, expected fewer", end, longest())};
    }
    return places;
}

PackedRows pack_rows(const StatusCodes& status_codes) {
    PackedRows rows;
    rows.row_numbers.resize(last_valid_code - first_valid_code + 1);
    rows.codes = {0};
    rows.states = {static_cast<std::size_t>(State::unassigned)};
    rows.names.rows.emplace_back();
    rows.phrases.rows.emplace_back();
    rows.descriptions.rows.emplace_back();
    for (const auto& row : status_codes.codes) {
        rows.row_numbers[static_cast<std::size_t>(row.code - first_valid_code)] = rows.codes.size();
        add_row(rows, row.code, row.name, row.phrase);
        rows.states.push_back(static_cast<std::size_t>(row.state));
        rows.descriptions.rows.push_back({"", row.description});
    }
    for (const auto& row : status_codes.codes) {
        for (const auto& former : row.former_phrases) add_row(rows, row.code, former.name, former.phrase);
    }
    return rows;
}

}  // namespace iana_codegen

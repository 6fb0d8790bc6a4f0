#include "tables/token_numbers.hpp"

#include <fmt/format.h>

#include "tables/number_text.hpp"
#include "tables/row_labels.hpp"

namespace iana_codegen {
namespace {

// No token has the number 0.
constexpr std::uint64_t lowest_number = 1;
constexpr std::uint64_t highest_number = 65535;

}  // namespace

void TokenNumbers::merge(FactMerger& merger, const Fact& fact) {
    const auto parsed = parse_number(fact.text.text);
    const auto number = parsed && parsed->has_64_bits ? parsed->number : 0;
    if (number < lowest_number || number > highest_number) {
        diagnostics_.error(fact.text.at, fmt::format("number {}, expected one from {} to {}", quote(fact.text.text),
                                                     lowest_number, highest_number));
        return;
    }
    const auto [earlier, is_new] = tokens_.try_emplace(number, fact.value);
    if (!is_new) {
        diagnostics_.error(fact.value.at, fmt::format("number {} of {} is that of {}, expected one of its own", number,
                                                      quote(fact.value.text), quote(earlier->second.text)));
        diagnostics_.note(earlier->second.at, fmt::format("{} is here", quote(earlier->second.text)));
        return;
    }
    if (const auto* row = merger.find_row(fact, fact.value)) numbers_of_rows_.emplace(row->value, number);
}

void TokenNumbers::assign() {
    auto next = tokens_.empty() ? lowest_number : tokens_.rbegin()->first + 1;
    for (auto& row : table_.rows) {
        const auto known = numbers_of_rows_.find(row.value);
        row.value = row.last = known != numbers_of_rows_.end() ? known->second : next++;
        if (row.value <= highest_number) continue;
        diagnostics_.error(row.at, fmt::format("{} would get the number {}, expected {} at most", label_of(row, table_),
                                               row.value, highest_number));
        return;
    }
}

}  // namespace iana_codegen

#include "tables/row_collector.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "tables/number_text.hpp"
#include "tables/row_labels.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

constexpr unsigned bits_of_tokens = 16;

unsigned smallest_width_for(std::uint64_t number) {
    constexpr auto widths = std::to_array<unsigned>({8, 16, 32, 64});
    return *std::find_if(widths.begin(), widths.end(), [&](unsigned bits) { return fits(number, bits); });
}

}  // namespace

void RowCollector::add_token(Row row, const Field& key) {
    const auto [earlier, is_new] = tokens_.try_emplace(as_compared(row.text, table_), key);
    if (!is_new) {
        diagnostics_.error(key.at, fmt::format("token {} a second time, expected each once", quote(row.text)));
        diagnostics_.note(earlier->second.at, fmt::format("{} is here", quote(earlier->second.text)));
        return;
    }
    row.value = row.last = table_.rows.size() + 1;  // a preliminary number: TokenNumbers::assign() replaces it
    table_.rows.push_back(std::move(row));
}

void RowCollector::add_number(Row row, const Field& key) {
    const ValueRange values{row.value, row.last};
    if (!check_width(values, key)) return;
    const auto* earlier = find_claim(values);
    if (earlier == nullptr) {
        if (is_hexadecimal(key.text)) table_.is_in_hex = true;
        claims_.emplace(values.first, Claim{values, key, table_.rows.size()});
        table_.rows.push_back(std::move(row));
        return;
    }
    const bool is_same = earlier->values.first == values.first && earlier->values.last == values.last;
    if (is_same && earlier->row) {
        add_to_row(*earlier->row, row, key);
    } else {
        report_overlap(values, key, *earlier);
    }
}

void RowCollector::add_state(const StateRange& range, const Field& key) {
    if (!check_width(range.values, key)) return;
    if (const auto* earlier = find_claim(range.values)) {
        report_overlap(range.values, key, *earlier);
        return;
    }
    claims_.emplace(range.values.first, Claim{range.values, key, std::nullopt});
    table_.ranges.push_back(range);
}

void RowCollector::finish() {
    if (table_.key != Key::number) {
        table_.bits = bits_of_tokens;
        return;
    }
    const auto highest = claims_.empty() ? 0 : claims_.rbegin()->second.values.last;
    table_.bits = bits_.value_or(smallest_width_for(highest));
    std::sort(table_.rows.begin(), table_.rows.end(), [](const Row& a, const Row& b) { return a.value < b.value; });
    std::sort(table_.ranges.begin(), table_.ranges.end(),
              [](const StateRange& a, const StateRange& b) { return a.values.first < b.values.first; });
}

const RowCollector::Claim* RowCollector::find_claim(const ValueRange& values) const {
    const auto above = claims_.upper_bound(values.last);
    if (above == claims_.begin()) return nullptr;
    const auto& claim = std::prev(above)->second;
    return claim.values.last >= values.first ? &claim : nullptr;
}

bool RowCollector::check_width(const ValueRange& values, const Field& key) {
    if (!bits_ || fits(values.last, *bits_)) return true;
    diagnostics_.error(key.at, fmt::format("value {} needs more than {} bits, expected {} at most as described",
                                           quote(key.text), *bits_, *bits_));
    return false;
}

void RowCollector::report_overlap(const ValueRange& values, const Field& key, const Claim& earlier) {
    const bool is_same = earlier.values.first == values.first && earlier.values.last == values.last;
    diagnostics_.error(key.at, is_same ? fmt::format("value {} a second time, expected it once", quote(key.text))
                                       : fmt::format("value {} overlaps {}, expected each number once", quote(key.text),
                                                     quote(earlier.key.text)));
    diagnostics_.note(earlier.key.at, fmt::format("{} is here", quote(earlier.key.text)));
}

void RowCollector::add_to_row(std::size_t index, const Row& again, const Field& key) {
    auto& known = table_.rows[index];
    if (to_lower(known.text) == to_lower(again.text)) {
        diagnostics_.warning(key.at,
                             fmt::format("value {} a second time with the name {}, the references of both count",
                                         quote(key.text), quote(again.text)));
        add_new_sources(again.references, known.references, cited_by_rows_[index]);
    } else {
        diagnostics_.warning(key.at, fmt::format("value {} a second time, {} becomes another name of {}",
                                                 quote(key.text), quote(again.text), quote(known.text)));
        known.former_names.push_back({again.text, again.name, again.references, again.at});
    }
    diagnostics_.note(known.at, fmt::format("{} is here", quote(known.text)));
    known.former_names.insert(known.former_names.end(), again.former_names.begin(), again.former_names.end());
}

}  // namespace iana_codegen

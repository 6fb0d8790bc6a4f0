#include "tables/number_segments.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <limits>
#include <set>

namespace iana_codegen {
namespace {

constexpr auto largest_number = std::numeric_limits<std::uint64_t>::max();

// The numbers at which something may differ from the number before.
using Starts = std::set<std::uint64_t>;

void add_starts(const ValueRange& values, Starts& starts) {
    starts.insert(values.first);
    if (values.last != largest_number) starts.insert(values.last + 1);
}

Starts starts_in(const Table& old_table, const Table& new_table) {
    Starts starts = {0};
    for (const auto* table : {&old_table, &new_table}) {
        for (const auto& row : table->rows) add_starts({row.value, row.last}, starts);
        for (const auto& range : table->ranges) add_starts(range.values, starts);
    }
    return starts;
}

// Returns the last of the ascending `elements` that starts at or before the number; nullptr if there is none.
template <typename Elements, typename FirstOf>
auto last_before(const Elements& elements, std::uint64_t number, FirstOf first_of) {
    const auto above = std::partition_point(elements.begin(), elements.end(),
                                            [&](const auto& element) { return first_of(element) <= number; });
    return above != elements.begin() ? &*std::prev(above) : nullptr;
}

NumberAt at(const Table& table, std::uint64_t number) {
    const auto* row = last_before(table.rows, number, [](const Row& candidate) { return candidate.value; });
    if (row != nullptr && number <= row->last) return {row, row->state};
    const auto* range =
        last_before(table.ranges, number, [](const StateRange& candidate) { return candidate.values.first; });
    if (range != nullptr && range->values.contains(number)) return {nullptr, range->state};
    return {};
}

}  // namespace

std::vector<NumberSegment> segments_of(const Table& old_table, const Table& new_table) {
    std::vector<NumberSegment> segments;
    for (const auto start : starts_in(old_table, new_table)) {
        const auto before = at(old_table, start);
        const auto after = at(new_table, start);
        if (!segments.empty()) segments.back().values.last = start - 1;
        const bool goes_on = !segments.empty() && segments.back().before == before && segments.back().after == after;
        if (!goes_on) segments.push_back({{start, largest_number}, before, after});
    }
    if (!segments.empty()) segments.back().values.last = largest_number;
    return segments;
}

}  // namespace iana_codegen

#include "formats/lookup/assignments.hpp"

#include <algorithm>

namespace iana_codegen {
namespace {

bool is_exceptional(State state) {
    return state == State::unassigned || state == State::reserved || state == State::private_use;
}

std::vector<StateRange> joined_ranges(const std::vector<StateRange>& sorted) {
    std::vector<StateRange> ranges;
    for (const auto& range : sorted) {
        const bool continues = !ranges.empty() && ranges.back().state == range.state &&
                               ranges.back().values.last + 1 == range.values.first;
        if (continues) {
            ranges.back().values.last = range.values.last;
        } else {
            ranges.push_back(range);
        }
    }
    return ranges;
}

}  // namespace

std::vector<StateRange> exceptional_assignments(const Table& table) {
    std::vector<StateRange> ranges;
    for (const auto& range : table.ranges) {
        if (range.state != State::unassigned) ranges.push_back(range);
    }
    for (const auto& row : table.rows) {
        if (is_exceptional(row.state)) ranges.push_back({{row.value, row.last}, row.state});
    }
    std::sort(ranges.begin(), ranges.end(),
              [](const StateRange& a, const StateRange& b) { return a.values.first < b.values.first; });
    return joined_ranges(ranges);
}

}  // namespace iana_codegen

#include "tables/table.hpp"

#include <algorithm>

namespace iana_codegen {

std::string_view state_name(State state) {
    switch (state) {
        case State::unassigned: break;
        case State::assigned: return "assigned";
        case State::temporary: return "temporary";
        case State::obsoleted: return "obsoleted";
        case State::unused: return "unused";
    }
    return "unassigned";
}

std::string state_with_date(const Row& row) {
    std::string state{state_name(row.state)};
    if (!row.expires.empty()) state += " until " + row.expires;
    if (!row.publication_requested.empty()) state += ", publication requested " + row.publication_requested;
    return state;
}

bool Column::holds(std::uint64_t value) const {
    return std::any_of(members.begin(), members.end(),
                       [&](const Member& member) { return member.values.contains(value); });
}

Row* Table::find(std::uint64_t value) {
    const auto row = std::lower_bound(rows.begin(), rows.end(), value, [](const Row& candidate, std::uint64_t wanted) {
        return candidate.value < wanted;
    });
    return row != rows.end() && row->value == value ? &*row : nullptr;
}

}  // namespace iana_codegen

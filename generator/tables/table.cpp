#include "tables/table.hpp"

#include <algorithm>
#include <utility>

namespace iana_codegen {

std::string_view state_name(State state) {
    switch (state) {
        case State::unassigned: break;
        case State::assigned: return "assigned";
        case State::temporary: return "temporary";
        case State::obsoleted: return "obsoleted";
        case State::unused: return "unused";
        case State::reserved: return "reserved";
        case State::private_use: return "private_use";
    }
    return "unassigned";
}

const std::string& returned_text(const Row& row) { return row.preferred.text.empty() ? row.text : row.preferred.text; }

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

bool Table::is_of_status_codes() const { return registry == "http-status-codes"; }

bool Table::has_named_ranges() const {
    return std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.last > row.value; });
}

Row* Table::find(std::uint64_t value) { return const_cast<Row*>(std::as_const(*this).find(value)); }

const Row* Table::find(std::uint64_t value) const {
    const auto is_below = [&](const Row& row) { return row.value < value; };
    const auto is_wanted = [&](const Row& row) { return row.value == value; };
    const auto row = key == Key::number ? std::partition_point(rows.begin(), rows.end(), is_below)
                                        : std::find_if(rows.begin(), rows.end(), is_wanted);
    return row != rows.end() && row->value == value ? &*row : nullptr;
}

}  // namespace iana_codegen

#include "tables/difference.hpp"

#include <algorithm>
#include <cstdint>

#include "tables/code_range.hpp"
#include "tables/described_difference.hpp"
#include "tables/row_changes.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// Returns the row of a code that is not Unassigned in the registry; nullptr if there is none.
const Row* registered_row(const Table& status_codes, std::uint64_t code) {
    const auto row = std::find_if(status_codes.rows.begin(), status_codes.rows.end(),
                                  [&](const Row& candidate) { return candidate.value == code; });
    return row != status_codes.rows.end() && row->state != State::unassigned ? &*row : nullptr;
}

std::string phrase_or_unused(const Row& row) { return row.state == State::unused ? "(Unused)" : row.text; }

void compare_phrases(const std::string& code, const Row& old_row, const Row& new_row, Difference& difference) {
    const bool is_unused = old_row.state == State::unused || new_row.state == State::unused;
    if (is_unused || old_row.text == new_row.text) return;
    add_change({code, ChangeKind::renamed, old_row.text, new_row.text}, difference);
}

void compare_codes(const std::string& code, const Row* old_row, const Row* new_row, Difference& difference) {
    if (old_row != nullptr && new_row != nullptr) {
        compare_phrases(code, *old_row, *new_row, difference);
        compare_states(code, *old_row, *new_row, difference);
        compare_references(code, *old_row, *new_row, difference);
        compare_dates(code, *old_row, *new_row, difference);
    } else if (new_row != nullptr) {
        add_change({code, ChangeKind::added, "", phrase_or_unused(*new_row)}, difference);
    } else if (old_row != nullptr) {
        add_change({code, ChangeKind::removed, phrase_or_unused(*old_row), ""}, difference);
    }
}

}  // namespace

Difference difference_between(const Table& old_table, const Table& new_table) {
    Difference difference{old_table.updated, new_table.updated};
    if (!old_table.is_of_status_codes()) {
        compare_described_tables(old_table, new_table, difference);
        return difference;
    }
    for (std::uint64_t code = first_valid_code; code <= last_valid_code; ++code) {
        compare_codes(std::to_string(code), registered_row(old_table, code), registered_row(new_table, code),
                      difference);
    }
    return difference;
}

Bump bump_of(const Change& change) {
    switch (change.kind) {
        case ChangeKind::description:
        case ChangeKind::reference:
        case ChangeKind::dates: return Bump::patch;
        case ChangeKind::state: return change.new_value == state_name(State::unused) ? Bump::major : Bump::minor;
        case ChangeKind::column:
        case ChangeKind::added: return Bump::minor;
        case ChangeKind::renamed:
            return to_lower(change.old_value) == to_lower(change.new_value) ? Bump::minor : Bump::major;
        case ChangeKind::removed: break;
    }
    return Bump::major;
}

}  // namespace iana_codegen

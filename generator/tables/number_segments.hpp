// Splits the numbers of two versions of a table into ranges in which nothing differs from one number to the next.
#pragma once

#include <vector>

#include "tables/table.hpp"
#include "tables/value_range.hpp"

namespace iana_codegen {

// What one version says about a number.
struct NumberAt {
    const Row* row = nullptr;  // nullptr if the number has no name
    State state = State::unassigned;

    [[nodiscard]] bool operator==(const NumberAt& other) const { return row == other.row && state == other.state; }
};

struct NumberSegment {
    ValueRange values;
    NumberAt before;
    NumberAt after;
};

// Returns ranges that cover all numbers of 64 bits, ascending. The tables must outlive the result.
[[nodiscard]] std::vector<NumberSegment> segments_of(const Table& old_table, const Table& new_table);

}  // namespace iana_codegen

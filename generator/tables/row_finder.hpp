// Finds the rows that supplements name, and adds missing rows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>

#include "tables/fact.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

class RowFinder {
public:
    explicit RowFinder(Table& table);

    // Returns the row with the value of a fact; nullptr if there is none. A range finds only a row with the same range.
    [[nodiscard]] Row* find(const Fact& fact);

    // Returns the row whose range contains the number of a fact. For a token, the same as find().
    [[nodiscard]] Row* find_around(const Fact& fact);

    // Adds an empty row. The row of a number gets the number's previous state and its place in the order; a token comes
    // last. Invalidates earlier pointers to rows.
    Row& add(const Fact& fact);

private:
    State take_out_of_ranges(std::uint64_t number);

    Table& table_;
    std::map<std::string, std::size_t> tokens_;
};

}  // namespace iana_codegen

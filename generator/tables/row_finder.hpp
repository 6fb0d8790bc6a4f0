// Finds the rows that supplements speak of, and adds those that are missing.
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

    // The row of a fact's value; nullptr if there is none. A range finds only the row of exactly that range.
    [[nodiscard]] Row* find(const Fact& fact);

    // The row that a fact's number is in, whatever other numbers it has; of a token the same as above.
    [[nodiscard]] Row* find_around(const Fact& fact);

    // Adds an empty row with the state that its number has so far: a number in its order, a token after all others.
    // Earlier pointers to rows are invalid then.
    Row& add(const Fact& fact);

private:
    State take_out_of_ranges(std::uint64_t number);

    Table& table_;
    std::map<std::string, std::size_t> tokens_;
};

}  // namespace iana_codegen

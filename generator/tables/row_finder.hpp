// Finds the rows that supplements name, and adds missing rows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>

#include "tables/fact.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

class RowFinder {
public:
    explicit RowFinder(Table& table) : table_{table} { index_rows(); }

    // Returns the row with the value of a fact; nullptr if there is none. A range finds only a row with the same range.
    [[nodiscard]] Row* find(const Fact& fact);

    // Returns the row whose range contains the number of a fact. For a token, the same as find().
    [[nodiscard]] Row* find_around(const Fact& fact);

    // Adds an empty row at the end. Invalidates earlier pointers to rows.
    Row& add(const Fact& fact);

    // To be called after the last row is added: puts numbers in order, gives each added row the state that its number
    // had, and takes it out of the ranges without rows. Invalidates earlier pointers to rows.
    void settle();

private:
    void index_rows();

    Table& table_;
    std::map<std::string, std::size_t> tokens_;
    std::map<std::uint64_t, std::size_t> numbers_;  // the rows by their first numbers
    std::set<std::uint64_t> added_;
};

}  // namespace iana_codegen

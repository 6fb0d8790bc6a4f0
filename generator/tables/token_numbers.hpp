// Assigns the numbers of enumerators in a table of tokens. These numbers never change.
#pragma once

#include <cstdint>
#include <map>

#include "registry/registry.hpp"
#include "tables/fact.hpp"
#include "tables/fact_merger.hpp"
#include "tables/table.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

class TokenNumbers {
public:
    TokenNumbers(Table& table, Diagnostics& diagnostics) : table_{table}, diagnostics_{diagnostics} {}

    // Records the number of a token, from 1 to 65535. The number of a token without a row stays reserved.
    void merge(FactMerger& merger, const Fact& fact);

    // Gives every row its number. Rows without a recorded number get the next ones after the highest, in their order.
    void assign();

private:
    Table& table_;
    Diagnostics& diagnostics_;
    std::map<std::uint64_t, Field> tokens_;                   // the key is the number
    std::map<std::uint64_t, std::uint64_t> numbers_of_rows_;  // the key is the preliminary value of the row
};

}  // namespace iana_codegen

// The numbers of the enumerators of a table of tokens, which never change.
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

    // Takes the number of a token, from 1 to 65535. That of a token without a row is kept, too: no other may have it.
    void merge(FactMerger& merger, const Fact& fact);

    // Gives every row its number: one without follows the highest, in the order of the rows.
    void assign();

private:
    Table& table_;
    Diagnostics& diagnostics_;
    std::map<std::uint64_t, Field> tokens_;                   // by their numbers
    std::map<std::uint64_t, std::uint64_t> numbers_of_rows_;  // by the values that the rows have until then
};

}  // namespace iana_codegen

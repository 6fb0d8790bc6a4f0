// Collects the rows and states of a described table, and reports duplicate values.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "registry/registry.hpp"
#include "tables/cited_documents.hpp"
#include "tables/table.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

class RowCollector {
public:
    RowCollector(Table& table, std::optional<unsigned> bits, Diagnostics& diagnostics)
        : table_{table}, bits_{bits}, diagnostics_{diagnostics} {}

    // `key` is the field with the token. The table says whether its letter case matters.
    void add_token(Row row, const Field& key);

    // `key` is the field with the number or range. If a number occurs again with another name, its row gets this name
    // as a second one.
    void add_number(Row row, const Field& key);
    void add_state(const StateRange& range, const Field& key);

    // Sorts the rows and ranges of numbers, and sets the width of the table.
    void finish();

private:
    struct Claim {
        ValueRange values;
        Field key;
        std::optional<std::size_t> row;
    };

    // Returns a claim that overlaps the values; nullptr if there is none.
    [[nodiscard]] const Claim* find_claim(const ValueRange& values) const;
    // Reports an error and returns false if the values need more bits than the description allows.
    bool check_width(const ValueRange& values, const Field& key);
    void report_overlap(const ValueRange& values, const Field& key, const Claim& earlier);
    void add_to_row(std::size_t index, const Row& again, const Field& key);

    Table& table_;
    std::optional<unsigned> bits_;
    Diagnostics& diagnostics_;
    std::map<std::uint64_t, Claim> claims_;           // the key is the first value; claims do not overlap
    std::map<std::size_t, Citations> cited_by_rows_;  // of those whose number occurred again
    std::map<std::string, Field> tokens_;
};

}  // namespace iana_codegen

// Collects the rows and states of a described table, and refuses values that come twice.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "registry/registry.hpp"
#include "tables/table.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

class RowCollector {
public:
    RowCollector(Table& table, std::optional<unsigned> bits, Diagnostics& diagnostics)
        : table_{table}, bits_{bits}, diagnostics_{diagnostics} {}

    // `key` is the field with the token, whose letter case counts or not as the table says.
    void add_token(Row row, const Field& key);

    // `key` is the field with the number or range. A number that comes again gives its row another name.
    void add_number(Row row, const Field& key);
    void add_state(const StateRange& range, const Field& key);

    // Puts rows and ranges of numbers in order, and gives the table its width.
    void finish();

private:
    struct Claim {
        ValueRange values;
        Field key;
        std::optional<std::size_t> row;
    };

    // The claim on a part of the values; nullptr if there is none.
    [[nodiscard]] const Claim* find_claim(const ValueRange& values) const;
    // False, and an error, if the values are wider than the description says.
    bool check_width(const ValueRange& values, const Field& key);
    void report_overlap(const ValueRange& values, const Field& key, const Claim& earlier);
    void add_to_row(Row& known, const Row& again, const Field& key);

    Table& table_;
    std::optional<unsigned> bits_;
    Diagnostics& diagnostics_;
    std::map<std::uint64_t, Claim> claims_;  // by their first values; they do not overlap
    std::map<std::string, Field> tokens_;
};

}  // namespace iana_codegen

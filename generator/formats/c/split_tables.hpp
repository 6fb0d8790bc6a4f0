// The tables of a C source file. Each kind of function has a table of its own, so that linkers can drop the tables that
// a program does not use.
#pragma once

#include <cstddef>
#include <string>

#include "formats/c/names.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

[[nodiscard]] std::string emit_status_tables_of_c(const Table& table, const NamesOfC& names);
[[nodiscard]] std::string emit_described_tables_of_c(const Table& table, const NamesOfC& names);

// The ranges of codes without gaps, and their number.
struct RangesOfC {
    std::string text;
    std::size_t count = 0;
};
[[nodiscard]] RangesOfC emit_ranges_of_c(const Table& table, const NamesOfC& names);

}  // namespace iana_codegen

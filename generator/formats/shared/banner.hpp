// The banner of an output: the registry, the command that regenerates it, and the rows that were left out.
#pragma once

#include <string>
#include <string_view>

#include "formats/shared/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// The line about rows that the command line left out: "Left out (--except 418): 418."; empty if there are none.
[[nodiscard]] std::string note_on_left_out_rows(const Table& table);

// The banner of a main header. `language` is such as "C++17 and later".
[[nodiscard]] std::string main_banner(std::string_view language, std::string_view format, const Table& table,
                                      const EmitOptions& options, std::string_view output);

// The banner of a header that includes the main header of the table. Both need the same inputs.
[[nodiscard]] std::string companion_banner(const Table& table, const EmitOptions& options, std::string_view format,
                                           std::string_view output);

}  // namespace iana_codegen

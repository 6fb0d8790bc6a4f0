// The inputs of generate: those of one table, or those of all tables in a directory.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "tables/table.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// True for a directory of tables, of which the format writes the index.
[[nodiscard]] bool is_of_index(const GenerateOptions& options);

// Throws UsageError for options that an index does not have.
[[nodiscard]] std::vector<Inputs> inputs_of_tables(const GenerateOptions& options, Diagnostics& diagnostics);

// The paths of all files that are read.
[[nodiscard]] std::vector<std::string> all_inputs(const GenerateOptions& options, const std::vector<Inputs>& tables);

// Returns nothing if there is an error in any of the tables, or was one before.
[[nodiscard]] std::optional<std::vector<Table>> read_tables(const std::vector<Inputs>& inputs_of_all,
                                                            Diagnostics& diagnostics);

}  // namespace iana_codegen

// The supplements of a described table: facts that its registry does not hold, in the registry's own format.
#pragma once

#include <span>
#include <string>

#include "registry/registry.hpp"
#include "tables/table.hpp"
#include "tables/table_description.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// The id of the inner registry with a kind of facts: "names", or "error-code/names" if the file has several tables.
[[nodiscard]] std::string inner_id(std::string_view kind, const TableDescription& description,
                                   const Registry& registry);

// Merges the supplements into the table. What does not apply to it is a warning, what is malformed or contradicts
// another an error. The description has only those columns of supplements that these have.
void merge_described_supplements(const TableDescription& description, const Registry& registry,
                                 std::span<const Registry> supplements, Table& table, Diagnostics& diagnostics);

}  // namespace iana_codegen

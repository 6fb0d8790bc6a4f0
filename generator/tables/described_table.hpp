// A table that is described by a file instead of being interpreted by code of its own.
#pragma once

#include <optional>
#include <span>

#include "registry/registry.hpp"
#include "tables/table.hpp"
#include "tables/table_description.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// Interprets the registry as described, merges the supplements into the table in their order, and checks the whole.
// There is a result only if there is no error.
[[nodiscard]] std::optional<Table> interpret_table(const TableDescription& description, const Registry& registry,
                                                   std::span<const Registry> supplements, Diagnostics& diagnostics);

// Interprets the registry alone, to compare it with another version. Identifiers are not checked, because a supplement
// may choose others.
[[nodiscard]] std::optional<Table> interpret_without_supplement(const TableDescription& description,
                                                                const Registry& registry, Diagnostics& diagnostics);

}  // namespace iana_codegen

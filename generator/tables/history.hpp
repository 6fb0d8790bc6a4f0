// Records what an update of the registry changed, in the history that a supplement keeps.
#pragma once

#include <vector>

#include "registry/registry.hpp"
#include "tables/record_change.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// Returns a new record for each code that was added or removed, or whose phrase, state or end of a temporary
// registration changed. The records have the date of the new registry. Changes that the supplement knows already are
// left out. Empty for other tables, and if the supplement keeps no history.
[[nodiscard]] std::vector<RecordChange> changes_for_history(const Registry& supplement, const Table& old_codes,
                                                            const Table& new_codes);

}  // namespace iana_codegen

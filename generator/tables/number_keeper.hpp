// Decides which numbers an update adds to a supplement, so that enumerators of tokens keep theirs.
#pragma once

#include <vector>

#include "registry/registry.hpp"
#include "tables/known_names.hpp"
#include "tables/record_change.hpp"

namespace iana_codegen {

// Returns a record for each token of either version whose number the supplement does not hold. A token of the old
// version keeps its number; others get the next ones, in the order of the new version. Returns nothing for numbers.
[[nodiscard]] std::vector<RecordChange> changes_that_keep_numbers(const NamedValues& old_values,
                                                                  const NamedValues& new_values,
                                                                  const Registry& supplement, const NameKinds& kinds);

}  // namespace iana_codegen

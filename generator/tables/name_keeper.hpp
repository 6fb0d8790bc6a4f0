// Decides which records a supplement needs so that an update of the registry loses no name.
#pragma once

#include <vector>

#include "registry/registry.hpp"
#include "tables/known_names.hpp"
#include "tables/record_change.hpp"

namespace iana_codegen {

// `old_values` come from the old registry with the supplement, `new_values` from the new registry with the same
// supplement. The changes have the order of the old values.
[[nodiscard]] std::vector<RecordChange> changes_that_keep_names(const NamedValues& old_values,
                                                                const NamedValues& new_values,
                                                                const Registry& supplement, const NameKinds& kinds);

}  // namespace iana_codegen

// Changes records of a supplement in its XML, which people write by hand: every other byte stays.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "registry/registry.hpp"
#include "tables/name_keeper.hpp"

namespace iana_codegen {

// The text of a supplement after the changes. `supplement` is what that text says. New records are inserted in the
// order of their values and give the old registry as their source, "IANA registry until `updated`".
[[nodiscard]] std::string with_changes(std::string_view text, const Registry& supplement,
                                       const std::vector<RecordChange>& changes, std::string_view updated);

}  // namespace iana_codegen

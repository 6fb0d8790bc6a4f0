// Changes records in the XML of a supplement, which people maintain by hand: every other byte stays unchanged.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "registry/registry.hpp"
#include "tables/name_keeper.hpp"

namespace iana_codegen {

// Returns the text of a supplement after the changes. `supplement` is the parsed `text`. New records are inserted in
// the order of their values. Their source is the old registry, "IANA registry until `updated`".
[[nodiscard]] std::string with_changes(std::string_view text, const Registry& supplement,
                                       const std::vector<RecordChange>& changes, std::string_view updated);

}  // namespace iana_codegen

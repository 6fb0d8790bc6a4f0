// Changes records in the XML of a supplement, which people maintain by hand: every other byte stays unchanged.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "registry/registry.hpp"
#include "tables/record_change.hpp"

namespace iana_codegen {

// The registry that new records cite as their source: the old version, "IANA registry until `updated`".
struct RecordSource {
    std::string registry;  // its id
    std::string updated;   // the date of the new version; may be empty
};

// Returns the text of a supplement after the changes. `supplement` is the parsed `text`. New records are inserted in
// the order of their values; numbers of enumerators and dated changes are appended in the order of the changes.
[[nodiscard]] std::string with_changes(std::string_view text, const Registry& supplement,
                                       const std::vector<RecordChange>& changes, const RecordSource& source);

}  // namespace iana_codegen

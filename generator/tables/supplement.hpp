// Merges supplements: facts about status codes that the registry does not contain, in the registry's own format.
#pragma once

#include <span>
#include <string_view>

#include "registry/registry.hpp"
#include "tables/status_codes.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// The id of a supplement.
inline constexpr std::string_view supplement_id = "http-status-supplement";

// Adds the facts of the supplements to the codes. A fact that does not apply to this registry is a warning. A fact that
// is malformed or contradicts another one is an error.
// If a supplement names a code for which the registry has its own phrase, the supplement is about the earlier meaning
// of the code. Then everything that it says about this code alone is ignored, and only the name is a warning. Its
// ranges still apply to all of their codes.
void merge_supplements(std::span<const Registry> supplements, Table& table, Diagnostics& diagnostics);

}  // namespace iana_codegen

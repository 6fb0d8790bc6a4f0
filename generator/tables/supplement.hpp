// The supplement: facts about status codes that the registry does not hold, in the registry's own format.
#pragma once

#include <span>
#include <string_view>

#include "registry/registry.hpp"
#include "tables/status_codes.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// The id of the file.
inline constexpr std::string_view supplement_id = "http-status-supplement";

// Adds the facts of the supplements to the codes. A row that does not apply to the registry at hand is a warning; one
// that is malformed, or that contradicts another, is an error. Where the phrase that a supplement knows a code by does
// not apply, because the registry has one for the code, nothing else does that the supplement says of this code alone,
// and no more is warned of: it is about what the code meant before. Its ranges still hold for all of their codes.
void merge_supplements(std::span<const Registry> supplements, Table& table, Diagnostics& diagnostics);

}  // namespace iana_codegen

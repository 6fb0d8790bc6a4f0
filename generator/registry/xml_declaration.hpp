// Checks the XML declaration at the start of a document (XML 1.0, productions 23 to 32 and 80).
#pragma once

#include <cstddef>

#include "registry/source.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// Checks the declaration that starts with "<?xml" at this offset. Reports the first problem and returns false. If the
// declaration does not end, the parser reports it.
[[nodiscard]] bool check_xml_declaration(const Source& source, std::size_t offset, Diagnostics& diagnostics);

}  // namespace iana_codegen

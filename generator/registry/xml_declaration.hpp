// The XML declaration at the start of a document, as XML 1.0 has it (productions 23 to 32 and 80).
#pragma once

#include <cstddef>

#include "registry/source.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// Reports the first thing that is wrong with the declaration that starts at this offset with "<?xml"; false if there is
// one. A declaration without an end is left to the parser.
[[nodiscard]] bool check_xml_declaration(const Source& source, std::size_t offset, Diagnostics& diagnostics);

}  // namespace iana_codegen

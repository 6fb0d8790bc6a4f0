// Checks what pugixml does not check: the text must be UTF-8, use only the characters and entities of XML, and have no
// DOCTYPE and no invisible characters.
#pragma once

#include "registry/source.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// Reports the first problem and returns false, or returns true if there is none.
[[nodiscard]] bool check_xml_text(const Source& source, Diagnostics& diagnostics);

}  // namespace iana_codegen

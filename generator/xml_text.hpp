// What XML demands of a text and pugixml does not check: UTF-8, XML's own characters and entities, no DOCTYPE.
#pragma once

#include "diagnostics.hpp"
#include "source.hpp"

namespace iana_codegen {

// Reports the first place where the text is not what every XML reader takes; false where there is one.
[[nodiscard]] bool check_xml_text(const Source& source, Diagnostics& diagnostics);

}  // namespace iana_codegen

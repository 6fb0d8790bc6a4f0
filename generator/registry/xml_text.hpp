// What a text has to be before pugixml reads it, which checks none of it: UTF-8, of XML's own characters and entities,
// with no DOCTYPE, and with nothing that its readers could not see.
#pragma once

#include "registry/source.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// Reports the first place where the text is not what every XML reader takes and every person sees; false where there is
// one.
[[nodiscard]] bool check_xml_text(const Source& source, Diagnostics& diagnostics);

}  // namespace iana_codegen

// Reads what pages say of a column, in plain words.
#pragma once

#include <string>

#include "registry/xml_element.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

struct PageText {
    std::string words;
    std::string otherwise;  // for a flag: where it is not set
};

// Returns the attributes `words` and `otherwise`, which may be missing. Reports a text that cannot be printed, and an
// `otherwise` that says nothing.
[[nodiscard]] PageText read_page_text(const XmlElement& element, bool is_flag, Diagnostics& diagnostics);

}  // namespace iana_codegen

// Compares the text of an <xref> with its attributes: both name a document and its section.
#pragma once

#include <optional>
#include <string>

#include "registry/registry.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// True for the types of references whose text names a document and its sections. Such a text is not kept.
[[nodiscard]] bool cites_sections(std::string_view type);

// Returns the sections that a reference cites, from the attribute or else from the text; an empty text if there are
// none. Anything but sections in the attribute is an error. A text that contradicts the attributes or is not understood
// is a warning.
[[nodiscard]] std::optional<std::string> interpret_sections(const Xref& xref, Diagnostics& diagnostics);

}  // namespace iana_codegen

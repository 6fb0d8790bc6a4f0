// What the text of an <xref> says of the document and its section, held against the attributes.
#pragma once

#include <optional>
#include <string>

#include "registry/registry.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// True for the types of references whose texts are about a document and its sections, and are not kept.
[[nodiscard]] bool cites_sections(std::string_view type);

// The sections that a reference cites: those of the attribute, or else those in the text; empty if there are none. An
// error if the attribute has anything else; a warning if the text says otherwise, or what is not understood.
[[nodiscard]] std::optional<std::string> interpret_sections(const Xref& xref, Diagnostics& diagnostics);

}  // namespace iana_codegen

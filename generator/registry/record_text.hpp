// Collects the text of IANA's elements, including the text of the elements inside them.
#pragma once

#include <pugixml.hpp>
#include <string>

#include "registry/registry.hpp"

namespace iana_codegen {

// Reads an <xref>, but leaves its location empty.
[[nodiscard]] Xref xref_of(const pugi::xml_node& element);

// Returns the text of an element and of all elements inside it. An <xref> without a text gives its citation, "RFC
// 1951".
[[nodiscard]] std::string complete_text_of(const pugi::xml_node& element);

}  // namespace iana_codegen

// The texts of IANA's elements, with what stands for the elements inside them.
#pragma once

#include <pugixml.hpp>
#include <string>

#include "registry/registry.hpp"

namespace iana_codegen {

// What an <xref> says; its place is not filled in.
[[nodiscard]] Xref xref_of(const pugi::xml_node& element);

// The text of an element and of all elements inside it. An <xref> without a text stands for its citation, "RFC 1951".
[[nodiscard]] std::string complete_text_of(const pugi::xml_node& element);

}  // namespace iana_codegen

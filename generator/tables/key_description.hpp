// Reads the parts of a table description about the keys and the names of rows.
#pragma once

#include "registry/xml_element.hpp"
#include "tables/table_description.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// Reads <key> into the description. Reports an error and returns false if it does not say whether the keys are numbers
// or tokens.
bool read_key_description(const XmlElement& element, TableDescription& description, Diagnostics& diagnostics);

// Reads as much of <name> as possible, and reports everything that is not expected.
[[nodiscard]] NameDescription read_name_description(const XmlElement& element, Diagnostics& diagnostics);

}  // namespace iana_codegen

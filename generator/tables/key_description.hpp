// Reads what a table description says of the keys and the names of rows.
#pragma once

#include "registry/xml_element.hpp"
#include "tables/table_description.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// Reads <key> into the description. False, and an error, if it does not say whether the keys are numbers or tokens.
bool read_key_description(const XmlElement& element, TableDescription& description, Diagnostics& diagnostics);

// Reads <name>, as far as it can be read; reports everything that is not expected.
[[nodiscard]] NameDescription read_name_description(const XmlElement& element, Diagnostics& diagnostics);

}  // namespace iana_codegen

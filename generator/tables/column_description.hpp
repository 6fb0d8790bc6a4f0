// Reads the <column> elements of a table description.
#pragma once

#include "registry/xml_element.hpp"
#include "tables/table_description.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// The column, as far as it could be read; reports everything that is not expected.
[[nodiscard]] ColumnDescription read_column_description(const XmlElement& element, Diagnostics& diagnostics);

}  // namespace iana_codegen

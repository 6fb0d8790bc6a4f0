// Reads the <xref> elements of a record without the generator.
#pragma once

#include <string>
#include <vector>

#include "registry_reader.hpp"

namespace header_tests {

[[nodiscard]] std::vector<Reference> references_of(const std::string& record);

// The reference with a section. Its URL links to that section.
[[nodiscard]] Reference with_section(Reference reference, const std::string& section);

}  // namespace header_tests

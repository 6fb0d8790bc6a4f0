// What the <xref> elements of a record cite, read without the generator.
#pragma once

#include <string>
#include <vector>

#include "registry_reader.hpp"

namespace header_tests {

[[nodiscard]] std::vector<Reference> references_of(const std::string& record);

// The reference with a section, to which its URL leads.
[[nodiscard]] Reference with_section(Reference reference, const std::string& section);

}  // namespace header_tests

// Lists the contents of a registry file, for people who want to describe one of its tables.
#pragma once

#include <string>

#include "registry/registry.hpp"

namespace iana_codegen {

// Returns lines that list the tables of the file, the elements of their records, and the texts of these elements: those
// that a <state> may need to know, those that occur several times, and the largest number of a key.
[[nodiscard]] std::string outline_of(const Registry& registry);

}  // namespace iana_codegen

// Lists the contents of a registry file, for people who want to describe one of its tables.
#pragma once

#include <string>

#include "registry/registry.hpp"

namespace iana_codegen {

// Returns lines that list the tables of the file, the elements of their records, and the texts of these elements.
[[nodiscard]] std::string outline_of(const Registry& registry);

}  // namespace iana_codegen

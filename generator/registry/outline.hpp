// What a registry file has, for people who want to describe one of its tables.
#pragma once

#include <string>

#include "registry/registry.hpp"

namespace iana_codegen {

// Lines with the tables of the file and, for each, the elements of its records and what stands in them.
[[nodiscard]] std::string outline_of(const Registry& registry);

}  // namespace iana_codegen

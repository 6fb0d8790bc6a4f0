// Makes registries that contain one or more mistakes.
#pragma once

#include <string>

#include "random.hpp"

namespace mutation_tests {

struct Mutant {
    std::string xml;
    std::string description;  // "drop the record '<record>...'; insert '(' into 'Not Found' at 3"
};

// Makes one to three mistakes in the registry. Each of its records and elements must start on a new line.
[[nodiscard]] Mutant mutate(const std::string& registry, Random& random);

}  // namespace mutation_tests

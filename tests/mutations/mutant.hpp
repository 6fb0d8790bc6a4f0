// A registry with a mistake in it, or several.
#pragma once

#include <string>

#include "random.hpp"

namespace mutation_tests {

struct Mutant {
    std::string xml;
    std::string description;  // "drop the record '<record>...'; insert '(' into 'Not Found' at 3"
};

// The registry, which has each record and each element in lines of its own, with one mistake to three.
[[nodiscard]] Mutant mutate(const std::string& registry, Random& random);

}  // namespace mutation_tests

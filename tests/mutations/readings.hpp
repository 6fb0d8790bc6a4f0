// What a header has to answer, from the tests' own reading of the files that it was made from.
#pragma once

#include <string>

#include "answers.hpp"
#include "registry_reader.hpp"

namespace mutation_tests {

struct Reading {
    Questions questions;  // of present and former phrases and names, and of texts that are nearly like them
    std::string answers;
};

[[nodiscard]] Reading reading_of(const header_tests::Registry& registry);

}  // namespace mutation_tests

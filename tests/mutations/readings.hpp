// Computes the expected answers of a header. The tests read the input files with their own parser.
#pragma once

#include <string>

#include "answers.hpp"
#include "registry_reader.hpp"

namespace mutation_tests {

struct Reading {
    Questions questions;  // present and former phrases and names, and similar texts
    std::string answers;
};

[[nodiscard]] Reading reading_of(const header_tests::Registry& registry);

}  // namespace mutation_tests

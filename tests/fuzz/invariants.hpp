// Runs the whole path from input bytes to outputs and checks the promises at each step.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "tables/status_codes.hpp"

namespace iana_codegen::fuzzing {

struct Input {
    std::string_view name;
    std::string_view text;
};

// Reads a registry and its supplements and writes them in every format, twice. If the input is refused, an error must
// name the position. If it is accepted, no text of the input may become code. Both runs must give the same result.
std::optional<Table> generate(const Input& registry_input, const std::vector<Input>& supplement_inputs);

// Compares the tables in both directions and writes the differences in every format. A table must not differ from
// itself, and both directions must report the same codes.
void compare(const Table& one, const Table& other);

}  // namespace iana_codegen::fuzzing

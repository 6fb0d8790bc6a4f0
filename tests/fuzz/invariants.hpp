// The whole way from bytes to outputs, with what is promised of it looked at on the way.
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

// Reads a registry and its supplements, and writes them in every format, all of it twice. Expects of what is refused
// that an error says where; of what is accepted that nothing in it can become code; of both that the second run finds
// and writes the same.
std::optional<Table> generate(const Input& registry_input, const std::vector<Input>& supplement_inputs);

// Compares both ways and writes that in every format. Expects that no code differs from itself, and that both ways tell
// of the same codes.
void compare(const Table& one, const Table& other);

}  // namespace iana_codegen::fuzzing

// What holds whatever the input is: the whole way from bytes to output, with its promises looked at on the way.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "difference.hpp"
#include "status_codes.hpp"

namespace iana_codegen::fuzzing {

// Ends the program where a promise is broken, which the fuzzer reports with the input.
void expect(bool is_kept, std::string_view promise);

struct Input {
    std::string_view name;
    std::string_view text;
};

// Reads a registry and its supplements, and writes them in every format. Expects of what is refused that an error says
// where; of what is accepted that nothing in it can become code, and that the same comes out twice.
std::optional<StatusCodes> generate(const Input& registry_input, const std::vector<Input>& supplement_inputs);

// Compares both ways and writes that in every format. Expects that no code differs from itself, and that both ways tell
// of the same codes.
void compare(const StatusCodes& one, const StatusCodes& other);

}  // namespace iana_codegen::fuzzing

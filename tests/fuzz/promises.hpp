// Checks promises that must be kept for every input. A broken promise ends the fuzzer, which reports the input.
#pragma once

#include <string_view>

namespace iana_codegen::fuzzing {

// Prints the promise and ends the program if it is not kept.
void expect(bool is_kept, std::string_view promise);

}  // namespace iana_codegen::fuzzing

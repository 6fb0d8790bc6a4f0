// What is promised of every input: broken, it ends the fuzzer, which reports the input with the reason.
#pragma once

#include <string_view>

namespace iana_codegen::fuzzing {

// Ends the program where a promise is not kept.
void expect(bool is_kept, std::string_view promise);

}  // namespace iana_codegen::fuzzing

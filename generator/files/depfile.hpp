// What a build system must know of a run: which files the output was made from, in the words of make.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace iana_codegen {

// The character in a path that make or ninja would interpret, whatever stands before it: "a ';'". Empty if there is
// none.
[[nodiscard]] std::string problem_in_depfile(std::string_view path);

// "OUTPUT: INPUT INPUT", with blanks and '$' in the paths written so that make and ninja give them back.
[[nodiscard]] std::string depfile(std::string_view output, std::span<const std::string> inputs);

}  // namespace iana_codegen

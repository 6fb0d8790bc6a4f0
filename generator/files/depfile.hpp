// Depfiles: tell a build system, in the syntax of make, which files the output was made from.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace iana_codegen {

// Names the first character of the path that make or ninja would interpret even if it was escaped: "a ';'". Empty if
// the path has no such character.
[[nodiscard]] std::string problem_in_depfile(std::string_view path);

// "OUTPUT: INPUT INPUT". Spaces, '$' and ':' in the paths are escaped for make and ninja.
[[nodiscard]] std::string depfile(std::string_view output, std::span<const std::string> inputs);

}  // namespace iana_codegen

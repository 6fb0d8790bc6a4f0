// The texts that --help prints.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "cli/arguments.hpp"

namespace iana_codegen {

[[nodiscard]] std::string help_of(std::span<const Command> commands, std::span<const Argument> options);
[[nodiscard]] std::string help_of(const Command& command);

// Breaks the text into lines of at most `width` columns. All lines but the first start with `indent` spaces.
[[nodiscard]] std::string wrap_words(std::string_view text, std::size_t indent, std::size_t width);

}  // namespace iana_codegen

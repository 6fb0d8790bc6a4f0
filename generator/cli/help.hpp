// The texts that --help prints.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/arguments.hpp"

namespace iana_codegen {

[[nodiscard]] std::string help_of(std::span<const Command> commands, std::span<const Argument> options);
[[nodiscard]] std::string help_of(const Command& command);

}  // namespace iana_codegen

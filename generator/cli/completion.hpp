// The completions that --completion prints.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.hpp"

namespace iana_codegen {

// The shells that have completions.
[[nodiscard]] std::vector<std::string> completed_shells();

// Returns a script for one of these shells.
[[nodiscard]] std::string completion_of(std::string_view shell, std::span<const Command> commands,
                                        std::span<const Argument> options);

}  // namespace iana_codegen

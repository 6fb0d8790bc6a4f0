// The manual page that --man prints.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/arguments.hpp"

namespace iana_codegen {

// Returns a page in the language mdoc. `date` is YYYY-MM-DD.
[[nodiscard]] std::string manual_page(std::span<const Command> commands, std::span<const Argument> options,
                                      std::string_view date);

}  // namespace iana_codegen

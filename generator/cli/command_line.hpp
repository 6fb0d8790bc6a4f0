// The command line: defines the commands and the meaning of their arguments.
#pragma once

#include "cli/commands.hpp"

namespace iana_codegen {

// Runs the command that the arguments name; arguments[0] is the program. Throws UsageError if they name no command, and
// everything that the command throws.
[[nodiscard]] ExitStatus run(int argument_count, const char* const* arguments);

}  // namespace iana_codegen

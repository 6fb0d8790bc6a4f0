// The command line: which commands there are, and what their arguments mean.
#pragma once

#include "cli/commands.hpp"

namespace iana_codegen {

// Runs the command that the arguments name, the first being the program. Throws UsageError if they name none, and what
// the command throws.
[[nodiscard]] ExitStatus run(int argument_count, const char* const* arguments);

}  // namespace iana_codegen

// Finds the tables in a directory that has the layout of data/.
#pragma once

#include <string>
#include <vector>

#include "cli/inputs.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// The inputs of each table: first of the status codes, if the directory has their registry, then of the descriptions in
// tables/, by their file names. A supplement is used if it exists. Descriptions with an error are reported and left
// out. Throws FileError if the directory cannot be read.
[[nodiscard]] std::vector<Inputs> inputs_in_folder(const std::string& folder, Diagnostics& diagnostics);

}  // namespace iana_codegen

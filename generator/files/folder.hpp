// Tells what a path is, and lists the files of a directory.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace iana_codegen {

[[nodiscard]] bool is_present(const std::string& path);
[[nodiscard]] bool is_folder(const std::string& path);

// Returns the names in a directory that have this ending, in the order of their bytes. Throws FileError if the
// directory cannot be read.
[[nodiscard]] std::vector<std::string> names_in_folder(const std::string& path, std::string_view ending);

}  // namespace iana_codegen

// Reads files, and replaces them atomically. Does not know what is in them.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace iana_codegen {

// Says what failed for which file, and the system's reason.
class FileError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// The content of a file, or of standard input if the path is "-". Throws FileError, also for more than 16 MiB.
[[nodiscard]] std::string read_file(const std::string& path);

// The same of a file that need not exist.
[[nodiscard]] std::optional<std::string> read_file_if_present(const std::string& path);

// Leaves the file alone if it has this content already. Otherwise writes a temporary file beside it, flushes it to the
// disk and renames it: a failure or a signal at any moment leaves the old file or the new one, never a part.
// Only SIGKILL can leave the temporary file behind: other signals wait until it is renamed or removed.
// A symbolic link is followed, and the permission bits stay. Owner, group, access control list and hard links do not.
// A device, a pipe and an open file such as /dev/stdout are appended to instead. Throws FileError.
void write_file_if_changed(const std::string& path, std::string_view text);

// Throws FileError if not all of the text could be written.
void write_standard_output(std::string_view text);

// True if both paths name the same existing file.
[[nodiscard]] bool is_same_file(const std::string& first, const std::string& second);

// True if both paths name the same place, whether a file exists there or not.
[[nodiscard]] bool is_same_path(const std::string& first, const std::string& second);

}  // namespace iana_codegen

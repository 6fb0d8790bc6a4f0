// Reads files, and replaces them atomically.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace iana_codegen {

// The message says what failed for which file, and the system's reason.
class FileError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// Returns the content of a file, or of standard input if the path is "-". Throws FileError, also for more than 16 MiB.
[[nodiscard]] std::string read_file(const std::string& path);

// The same; nothing if the file does not exist.
[[nodiscard]] std::optional<std::string> read_file_if_present(const std::string& path);

// Does nothing if the file already has this content. Otherwise writes a temporary file in the same directory, flushes
// it to the disk and renames it. A failure or a signal at any time leaves the complete old file or the complete new
// one. Only SIGKILL can leave the temporary file: other signals wait until it is renamed or removed.
// Follows symbolic links and keeps the permission bits. Owner, group, access control list and hard links are lost.
// Appends to a device, a pipe or an open file such as /dev/stdout instead. Throws FileError.
void write_file_if_changed(const std::string& path, std::string_view text);

// Throws FileError if not all of the text could be written.
void write_standard_output(std::string_view text);

// True if both paths name the same existing file.
[[nodiscard]] bool is_same_file(const std::string& first, const std::string& second);

// True if both paths name the same location, whether a file exists there or not.
[[nodiscard]] bool is_same_path(const std::string& first, const std::string& second);

}  // namespace iana_codegen

// Reading, and writing so that a file is whole or untouched. Knows nothing of what is in the files.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace iana_codegen {

// What went wrong with which file, in the system's words.
class FileError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// The text of a file, or of standard input where the path is "-". Throws FileError; also where the file is larger
// than 16 MiB, which no registry is.
[[nodiscard]] std::string read_file(const std::string& path);

// Leaves the file as it is where it holds these bytes already. Otherwise writes them to a temporary file beside it,
// and renames that over it once the disk has it: whatever fails, at whatever moment, the old file stands whole.
// Signals wait until the temporary file is gone, so that nothing but SIGKILL leaves it behind.
// A symbolic link stays a link, and the file keeps its permissions as TemporaryFile::take_after has it; not kept are
// other extended attributes, and its other names (hard links). The folder is not flushed: a power cut may bring the old
// file back, as whole as the new one. What is no file, such as a pipe, and what the process has open, such as
// /dev/stdout, is written to as it is, behind what is there. Throws FileError.
void write_file_if_changed(const std::string& path, std::string_view text);

// Throws FileError where not all of the text could be written.
void write_standard_output(std::string_view text);

// True where both paths name one file that exists.
[[nodiscard]] bool is_same_file(const std::string& first, const std::string& second);

// True where both paths lead to one place, be there a file or not.
[[nodiscard]] bool is_same_path(const std::string& first, const std::string& second);

}  // namespace iana_codegen

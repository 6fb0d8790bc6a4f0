// The corpus: directories of bad files in tests/. Next to each file is the exact text that the tool prints for it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "run.hpp"

namespace command_line_tests {

// FOLDER/NAME stands for FOLDER/NAME.xml; FOLDER/NAME.expected is the text that the tool prints for it.
using CorpusFile = std::string;

// The directories, relative to tests/: data that is refused, and data that is accepted with a warning.
[[nodiscard]] const std::vector<std::string>& refused_folders();
[[nodiscard]] const std::vector<std::string>& warned_folders();
// Data for which only `check` prints a warning: `generate` knows no date and does not need a record for every code.
[[nodiscard]] const std::vector<std::string>& warned_when_checked_folders();
[[nodiscard]] std::vector<std::string> all_folders();

// The files in these directories that have this extension, sorted; the names do not include the extension.
[[nodiscard]] std::vector<CorpusFile> files_in(const std::vector<std::string>& folders, const std::string& ending);

// The path of a file or directory in tests/.
[[nodiscard]] std::filesystem::path path_in_tests(const std::string& name);

// The input files of a run for one file of the corpus: the file itself and the files that its directory needs.
struct CorpusInputs {
    std::vector<std::filesystem::path> files;
    Arguments arguments;  // the names of these files, with their options
};

[[nodiscard]] CorpusInputs inputs_of(const CorpusFile& file);

[[nodiscard]] std::string expected_text(const CorpusFile& file);

}  // namespace command_line_tests

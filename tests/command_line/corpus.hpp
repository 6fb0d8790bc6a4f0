// The corpus: folders of bad files in tests/, each file with the exact text that the tool prints of it beside it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "run.hpp"

namespace command_line_tests {

// Of NAME.xml it is FOLDER/NAME, of which NAME.expected is what is printed.
using CorpusFile = std::string;

// The folders, below tests/: of data that is refused, and of data that is taken with a warning.
[[nodiscard]] const std::vector<std::string>& refused_folders();
[[nodiscard]] const std::vector<std::string>& warned_folders();
// Of data of which check warns and generate, which knows no date and wants no record for every code, does not.
[[nodiscard]] const std::vector<std::string>& warned_when_checked_folders();
[[nodiscard]] std::vector<std::string> all_folders();

// The files of these folders whose names end in that way, without the ending, sorted.
[[nodiscard]] std::vector<CorpusFile> files_in(const std::vector<std::string>& folders, const std::string& ending);

// Of a file or folder below tests/.
[[nodiscard]] std::filesystem::path path_in_tests(const std::string& name);

// What the tool reads of a file of the corpus: the file and what its folder is read with.
struct CorpusInputs {
    std::vector<std::filesystem::path> files;
    Arguments arguments;  // the names of these files, with options
};

[[nodiscard]] CorpusInputs inputs_of(const CorpusFile& file);

[[nodiscard]] std::string expected_text(const CorpusFile& file);

}  // namespace command_line_tests

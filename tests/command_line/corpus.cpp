#include "corpus.hpp"

#include <algorithm>
#include <filesystem>

#include "run.hpp"

namespace command_line_tests {

const std::vector<std::string>& refused_folders() {
    static const std::vector<std::string> folders = {"refused/registries", "refused/supplements"};
    return folders;
}

const std::vector<std::string>& warned_folders() {
    static const std::vector<std::string> folders = {"warned/registries", "warned/supplements"};
    return folders;
}

const std::vector<std::string>& warned_when_checked_folders() {
    static const std::vector<std::string> folders = {"warned/registries_when_checked"};
    return folders;
}

std::vector<std::string> all_folders() {
    std::vector<std::string> all;
    for (const auto* folders : {&refused_folders(), &warned_folders(), &warned_when_checked_folders()}) {
        all.insert(all.end(), folders->begin(), folders->end());
    }
    return all;
}

std::vector<CorpusFile> files_in(const std::vector<std::string>& folders, const std::string& ending) {
    std::vector<CorpusFile> files;
    for (const auto& folder : folders) {
        for (const auto& entry : std::filesystem::directory_iterator{path_in_tests(folder)}) {
            if (entry.path().extension() == ending) files.push_back(folder + "/" + entry.path().stem().string());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::filesystem::path path_in_tests(const std::string& name) {
    return std::filesystem::path{IANA_CODEGEN_SOURCE_DIR} / "tests" / name;
}

std::string expected_text(const CorpusFile& file) { return read_file(path_in_tests(file + ".expected")); }

}  // namespace command_line_tests

#include "corpus.hpp"

#include <algorithm>
#include <filesystem>

namespace command_line_tests {
namespace {

const std::vector<std::string> described_kinds = {"descriptions", "registries_of_words", "registries_of_signals",
                                                  "supplements_of_words", "supplements_of_signals"};

std::vector<std::string> with_described(std::vector<std::string> folders, const std::string& outer) {
    for (const auto& kind : described_kinds) folders.push_back(outer + "/" + kind);
    return folders;
}

CorpusInputs inputs_of_described(const std::filesystem::path& file, const std::string& kind) {
    const auto described = path_in_tests("described");
    const bool is_description = kind == "descriptions";
    const bool is_registry = kind.compare(0, 10, "registries") == 0;
    const auto registry = is_registry ? file : described / "registry.xml";
    const bool is_of_words = kind.find("_of_words") != std::string::npos;
    const auto table = is_description ? file : described / (is_of_words ? "word.xml" : "signal.xml");
    CorpusInputs inputs{{registry, table}, {registry.filename().string(), "--table", table.filename().string()}};
    if (is_description || is_registry) return inputs;
    inputs.files.push_back(file);
    inputs.arguments.insert(inputs.arguments.end(), {"--supplement", file.filename().string()});
    return inputs;
}

}  // namespace

const std::vector<std::string>& refused_folders() {
    static const auto folders = with_described({"refused/registries", "refused/supplements"}, "refused");
    return folders;
}

const std::vector<std::string>& warned_folders() {
    static const auto folders = with_described({"warned/registries", "warned/supplements"}, "warned");
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

CorpusInputs inputs_of(const CorpusFile& file) {
    const auto path = path_in_tests(file + ".xml");
    const auto kind = path.parent_path().filename().string();
    const auto name = path.filename().string();
    if (std::count(described_kinds.begin(), described_kinds.end(), kind) != 0) return inputs_of_described(path, kind);
    if (kind == "supplements")
        return {{path_in_tests("registries/small.xml"), path}, {"small.xml", "--supplement", name}};
    return {{path}, {name}};
}

std::string expected_text(const CorpusFile& file) { return read_file(path_in_tests(file + ".expected")); }

}  // namespace command_line_tests

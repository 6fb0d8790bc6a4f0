#include "update_registry.hpp"

#include <filesystem>
#include <sstream>

namespace command_line_tests {
namespace {

namespace fs = std::filesystem;

const std::string work_folder = ".update-registry/";
const std::string seconds_of_2026_11_21 = "1795219200";

std::map<std::string, std::string> files_in(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator{folder}) {
        if (entry.is_regular_file()) files[entry.path().lexically_relative(folder)] = read_file(entry.path());
    }
    return files;
}

}  // namespace

std::string newer_registry() {
    return replaced(known_registry(), "<updated>2025-09-15</updated>", "<updated>2026-11-20</updated>");
}

int number_of_files() {
    std::istringstream formats_and_paths{IANA_CODEGEN_OUTPUTS};
    int count = 2;
    for (std::string format, path; formats_and_paths >> format >> path;) ++count;
    return count;
}

UpdateRegistry::UpdateRegistry() {
    fs::create_directories(folder_.path() / "data");
    folder_.write("data/http-status-codes.xml", known_registry());
    folder_.write("data/http-status-supplement.xml", known_supplement());
    fs::create_directories(folder_.path() / "generated/iana/http");
    std::istringstream formats_and_paths{IANA_CODEGEN_OUTPUTS};
    for (std::string format, path; formats_and_paths >> format >> path;) {
        const auto made = run_tool(folder_, {"generate", format, "data/http-status-codes.xml", "--supplement",
                                             "data/http-status-supplement.xml", "--output", "generated/" + path});
        EXPECT_EQ(made.exit_status, 0) << made.errors;
    }
    before_ = tree();
}

UpdateRegistry::Tree UpdateRegistry::tree() const {
    auto files = files_in(folder_.path());
    const auto first = files.lower_bound(work_folder);
    auto last = first;
    while (last != files.end() && last->first.rfind(work_folder, 0) == 0) ++last;
    files.erase(first, last);
    return files;
}

UpdateRegistry::Tree UpdateRegistry::work() const { return files_in(folder_.path() / work_folder); }

void UpdateRegistry::restore(const Tree& tree) const {
    for (const auto& [name, text] : this->tree()) fs::remove(folder_.path() / name);
    for (const auto& [name, text] : tree) folder_.write(name, text);
}

Result UpdateRegistry::update(const std::string& url, const std::string& timeout, const Arguments& way) const {
    const TemporaryFolder elsewhere;
    const auto definitions = {"URL=" + url, "TIMEOUT=" + timeout, std::string{"TOOL="} + IANA_CODEGEN_TOOL,
                              "SOURCE=" + folder_.path().string(),
                              std::string{"STRICT="} + (is_strict_ ? "ON" : "OFF")};
    // CMake reads the current time from this variable.
    Arguments arguments = {"SOURCE_DATE_EPOCH=" + seconds_of_2026_11_21};
    arguments.insert(arguments.end(), way.begin(), way.end());
    arguments.emplace_back(IANA_CODEGEN_CMAKE);
    for (const auto& definition : definitions) arguments.insert(arguments.end(), {"-D", definition});
    arguments.insert(arguments.end(), {"-P", IANA_CODEGEN_SOURCE_DIR "/cmake/UpdateRegistry.cmake"});
    return run(elsewhere, "env", arguments);
}

void UpdateRegistry::expect_refused(const std::string& url, const std::string& why, const std::string& timeout,
                                    const Arguments& way) const {
    const auto result = update(url, timeout, way);
    EXPECT_NE(result.exit_status, 0);
    const auto said = unwrapped(result.errors);
    EXPECT_NE(said.find(why), std::string::npos) << said << "\nexpected: " << why;
    EXPECT_NE(said.find("nothing was changed"), std::string::npos) << said;
    EXPECT_EQ(tree(), before_);
}

std::string unwrapped(const std::string& text) {
    std::string result;
    for (const char character : text) {
        const bool is_space = character == '\n' || character == ' ';
        if (!is_space) result += character;
        if (is_space && !result.empty() && result.back() != ' ') result += ' ';
    }
    return result;
}

}  // namespace command_line_tests

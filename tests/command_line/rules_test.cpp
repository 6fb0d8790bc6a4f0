// Every rule that refuses data or warns of it is shown by a file of the corpus: a rule without one fails here.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "corpus.hpp"
#include "message_formats.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

namespace fs = std::filesystem;

// Theirs are about the command line and the disk, or about texts that no small file can hold.
const std::set<std::string> sources_without_rules = {"check_command.cpp",    "diff_command.cpp", "files.cpp",
                                                     "generate_command.cpp", "inputs.cpp",       "main.cpp",
                                                     "packed_rows.cpp"};

// "FILE:LINE:COLUMN: error: message" of a line.
std::string message_in(const std::string& line) {
    const std::string behind_severity = ": ";
    const auto severity = line.find(behind_severity) + behind_severity.size();
    return line.substr(line.find(behind_severity, severity) + behind_severity.size());
}

std::vector<std::string> messages_of_corpus() {
    std::vector<std::string> messages;
    for (const auto& file : files_in(all_folders(), ".expected")) {
        std::istringstream lines{expected_text(file)};
        for (std::string line; std::getline(lines, line);) messages.push_back(message_in(line));
    }
    return messages;
}

TEST(Rules, AreEachShownByAFileOfTheCorpus) {
    const auto messages = messages_of_corpus();
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator{IANA_CODEGEN_SOURCE_DIR "/generator"}) {
        const auto name = entry.path().filename().string();
        if (entry.path().extension() != ".cpp" || sources_without_rules.count(name) != 0) continue;
        for (const auto& format : message_formats(read_file(entry.path()))) {
            ++count;
            const auto is_made = [&](const std::string& message) { return could_be_made_from(message, format); };
            EXPECT_TRUE(std::any_of(messages.begin(), messages.end(), is_made))
                << name << " has a rule that no file in tests/refused or tests/warned shows: " << format;
        }
    }
    // Those that there are today, so that none gets lost on the way.
    EXPECT_GE(count, 80U);
}

TEST(MessageFormats, AreTheLiteralsOfReports) {
    EXPECT_EQ(message_formats(R"(
        // error("a comment, expected none");
        diagnostics.error(at, fmt::format("a {} "
                                          "b", c, "d"));
        if (x == '"') return "e, expected f";
        const int million = 1'000'000;
        warning(at, is_g ? "g" : "h, expected i \"j\"");
        error(at, *problem);
        print("k");
        throw UnwritableTexts{"l"};
    )"),
              (std::vector<std::string>{"a {} b", "e, expected f", "g", "h, expected i \"j\"", "l"}));
    EXPECT_EQ(message_formats("note(at, problem); print(\"k\"); case error: return \"error\";"),
              std::vector<std::string>{});
}

TEST(MessageFormats, AreRawLiteralsToo) {
    EXPECT_EQ(message_formats("error(R\"(a \"b\")\" \"c\"); FOR\"d\""), std::vector<std::string>{"a \"b\"c"});
    EXPECT_THROW(static_cast<void>(message_formats("error(R\"x(a)x\")")), std::runtime_error);
}

TEST(MessageFormats, MakeMessages) {
    EXPECT_TRUE(could_be_made_from("value 'x', expected y", "value {}, expected y"));
    EXPECT_TRUE(could_be_made_from("byte 0xE9 {}", "byte 0x{:02X} {{}}"));
    EXPECT_TRUE(could_be_made_from("'x' does not apply, code 5 is y", "code {} is {}"));
    EXPECT_FALSE(could_be_made_from("value 'x', expected y or z", "value {}, expected y"));
    EXPECT_FALSE(could_be_made_from("a value 'x', expected y", "value {}, expected y"));
    EXPECT_FALSE(could_be_made_from("a.b", "a?b"));
}

}  // namespace
}  // namespace command_line_tests

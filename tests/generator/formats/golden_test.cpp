// Compares the outputs for invented registries with the files in golden/. A change of the generator or of a template
// shows as a change of these files.
#include <gtest/gtest.h>

#include <ostream>
#include <sstream>
#include <string>

#include "files/files.hpp"
#include "formats/formats.hpp"
#include "invented_tables.hpp"
#include "invented_verbs.hpp"
#include "reading.hpp"

namespace iana_codegen {
namespace {

const std::string folder = GOLDEN_DIR;

Table invented_status_codes() {
    const auto [status_codes, diagnostics] =
        interpret(read_file(folder + "/registry.xml"), {read_file(folder + "/supplement.xml")});
    EXPECT_EQ(diagnostics, "");
    return status_codes.value_or(Table{});
}

struct Golden {
    std::string format;
    std::string name;  // of the output
    Table (*table)() = invented_status_codes;
};

// GoogleTest prints this in the name of the test.
void PrintTo(const Golden& golden, std::ostream* stream) { *stream << golden.name; }

std::string made_output(const Golden& golden) {
    return find_format(golden.format)->emit(golden.table(), {"invented::http", {}, false});
}

// The number of the first line that differs between two texts, and both lines.
std::string first_difference(const std::string& made, const std::string& expected) {
    std::istringstream made_lines{made};
    std::istringstream expected_lines{expected};
    for (int number = 1;; ++number) {
        std::string made_line = "(end of the text)";
        std::string expected_line = made_line;
        const bool is_more = static_cast<bool>(std::getline(made_lines, made_line));
        const bool is_more_expected = static_cast<bool>(std::getline(expected_lines, expected_line));
        if (!is_more && !is_more_expected) return "the line ends";
        if (is_more == is_more_expected && made_line == expected_line) continue;
        return "line " + std::to_string(number) + "\n  made:     " + made_line + "\n  expected: " + expected_line;
    }
}

class GoldenOutput : public testing::TestWithParam<Golden> {};

TEST_P(GoldenOutput, EqualsTheGoldenFile) {
    const auto golden = folder + "/" + GetParam().name + ".golden";
    const auto made = made_output(GetParam());
    const auto expected = read_file(golden);
    if (made == expected) return;
    const auto written = testing::TempDir() + GetParam().name + ".made";
    write_file_if_changed(written, made);
    FAIL() << "the output differs from " << golden << " in " << first_difference(made, expected)
           << "\nIf the new one is right:\n  cp " << written << " " << golden;
}

TEST_P(GoldenOutput, IsTheSameForTheSameInput) { EXPECT_EQ(made_output(GetParam()), made_output(GetParam())); }

INSTANTIATE_TEST_SUITE_P(Formats, GoldenOutput,
                         testing::Values(Golden{"cpp", "status.hpp"}, Golden{"c", "status.h"},
                                         Golden{"json", "http-status-codes.json"},
                                         Golden{"markdown", "http-status-codes.md"}),
                         [](const auto& tested) { return tested.param.format; });

INSTANTIATE_TEST_SUITE_P(Words, GoldenOutput,
                         testing::Values(Golden{"c", "shop-word.h", invented_words},
                                         Golden{"json", "shop-word.json", invented_words},
                                         Golden{"markdown", "shop-word.md", invented_words}),
                         [](const auto& tested) { return tested.param.format; });

INSTANTIATE_TEST_SUITE_P(Numbers, GoldenOutput,
                         testing::Values(Golden{"cpp", "shop-till-signal.hpp", invented_signals},
                                         Golden{"c", "shop-till-signal.h", invented_signals},
                                         Golden{"json", "shop-till-signal.json", invented_signals},
                                         Golden{"markdown", "shop-till-signal.md", invented_signals}),
                         [](const auto& tested) { return tested.param.format; });

INSTANTIATE_TEST_SUITE_P(Verbs, GoldenOutput, testing::Values(Golden{"c", "invented-verb.h", invented_verbs}),
                         [](const auto& tested) { return tested.param.format; });

}  // namespace
}  // namespace iana_codegen

// The headers of an invented registry, to the byte: what a change of the generator or of its templates does to it shows
// in the change of one file.
#include <gtest/gtest.h>

#include <ostream>
#include <sstream>
#include <string>
#include <string_view>

#include "c.hpp"
#include "cpp.hpp"
#include "files.hpp"
#include "reading.hpp"

namespace iana_codegen {
namespace {

const std::string folder = GOLDEN_DIR;

struct Header {
    std::string name;
    std::string (*emit)(const StatusCodes& status_codes, std::string_view namespace_name);

    [[nodiscard]] std::string made() const {
        const auto [status_codes, diagnostics] =
            interpret(read_file(folder + "/registry.xml"), {read_file(folder + "/supplement.xml")});
        EXPECT_EQ(diagnostics, "");
        return status_codes ? emit(*status_codes, "invented::http") : "";
    }

    // The framework names the tests after it.
    friend std::ostream& operator<<(std::ostream& stream, const Header& header) { return stream << header.name; }
};

class Golden : public testing::TestWithParam<Header> {};

INSTANTIATE_TEST_SUITE_P(Of, Golden, testing::Values(Header{"status.hpp", emit_cpp}, Header{"status.h", emit_c}));

// The number of the first line in which two texts differ, and both lines.
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

TEST_P(Golden, HeaderOfAnInventedRegistryIsTheExpectedOne) {
    const auto golden = folder + "/" + GetParam().name + ".golden";
    const auto made = GetParam().made();
    const auto expected = read_file(golden);
    if (made == expected) return;
    const auto written = testing::TempDir() + GetParam().name + ".made";
    write_file_if_changed(written, made);
    FAIL() << "the header differs from " << golden << " in " << first_difference(made, expected)
           << "\nIf the new one is right:\n  cp " << written << " " << golden;
}

TEST_P(Golden, HeaderIsTheSameEachTime) { EXPECT_EQ(GetParam().made(), GetParam().made()); }

}  // namespace
}  // namespace iana_codegen

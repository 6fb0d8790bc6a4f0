// The guarantees of generated headers: no literal is too long, no line is too wide, and a compiler that cannot compile
// them prints the reason.
#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "compiled.hpp"
#include "invented.hpp"

namespace command_line_tests {
namespace {

class HeaderPromises : public Generated {
protected:
    // The compiler's messages for a unit that includes the header, or "" if the unit compiles.
    [[nodiscard]] std::string said_of(const std::string& compiler, const Arguments& options,
                                      const std::string& header) const {
        folder_.write("unit.c", "#include \"" + header + "\"\nint main(void) { return 0; }\n");
        Arguments arguments = options;
        arguments.insert(arguments.end(), {"-I.", "-fsyntax-only", "unit.c"});
        const auto result = run(folder_, compiler, arguments);
        return result.exit_status == 0 ? "" : result.errors;
    }
};

const Arguments pedantic_c = {
    "-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Woverlength-strings", "-Wdeclaration-after-statement", "-Werror"};
const Arguments pedantic_cpp = {"-std=c++17",           "-x",     "c++", "-Wall", "-Wextra", "-Wpedantic",
                                "-Woverlength-strings", "-Werror"};

// 135 descriptions of 490 characters are more than a compiler must accept as one literal.
TEST_F(HeaderPromises, LongDescriptionsDoNotMakeLongLiterals) {
    std::string records;
    std::string sentences;
    for (int code = 400; code < 535; ++code) {
        records += record(std::to_string(code), "Phrase " + std::to_string(code));
        sentences += fact(std::to_string(code), std::string(489, 'd') + ".");
    }
    const auto supplement = supplement_of(facts("descriptions", sentences));
    generate("c", "status.h", registry_of(records), supplement);
    EXPECT_EQ(said_of(IANA_CODEGEN_C_COMPILER, pedantic_c, "status.h"), "");
    generate("cpp", "status.hpp", registry_of(records), supplement, {"--single-file"});
    EXPECT_EQ(said_of(IANA_CODEGEN_COMPILER, pedantic_cpp, "status.hpp"), "");
}

TEST_F(HeaderPromises, NoLineIsWiderThan120Columns) {
    const auto words = std::string(30, 'w') + " " + std::string(300, 'w') + " \xC3\xA9" + std::string(150, '?');
    const auto supplement = supplement_of(facts("descriptions", fact("404", words)) +
                                          facts("former-phrases", fact("404", "Lost " + std::string(60, 'x'))));
    for (const std::string format : {"cpp", "c"}) {
        generate(format, "header", small_registry(), supplement);
        std::istringstream lines{folder_.read("header")};
        for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 120U) << line;
    }
}

TEST_F(HeaderPromises, OlderStandardCausesOneClearError) {
    generate("cpp", "status.hpp", small_registry(), supplement_of(""), {"--single-file"});
    const auto said = said_of(IANA_CODEGEN_COMPILER, {"-std=c++14", "-x", "c++"}, "status.hpp");
    EXPECT_NE(said.find("need C++17: compile with -std=c++17 or later"), std::string::npos) << said;
    EXPECT_EQ(said.find("status.hpp", said.find("error: ") + 1), std::string::npos) << "a second error: " << said;
}

// Clang does not support such an execution character set.
TEST_F(HeaderPromises, CharacterSetWithoutAsciiCausesAClearError) {
    if (run(folder_, IANA_CODEGEN_COMPILER, {"--version"}).output.find("clang") != std::string::npos) return;
    generate("cpp", "status.hpp", small_registry(), supplement_of(""), {"--single-file"});
    const auto said_of_cpp =
        said_of(IANA_CODEGEN_COMPILER, {"-std=c++17", "-x", "c++", "-fexec-charset=IBM1047"}, "status.hpp");
    EXPECT_NE(said_of_cpp.find("execution character set that contains ASCII"), std::string::npos) << said_of_cpp;
    generate("c", "status.h", small_registry(), supplement_of(""));
    const auto said_of_c = said_of(IANA_CODEGEN_C_COMPILER, {"-std=c99", "-fexec-charset=IBM1047"}, "status.h");
    EXPECT_NE(said_of_c.find("needs_ascii"), std::string::npos) << said_of_c;
}

}  // namespace
}  // namespace command_line_tests

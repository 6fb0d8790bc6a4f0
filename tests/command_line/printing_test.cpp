// The printing headers, with a main header of any name and in any namespace.
#include <gtest/gtest.h>

#include <string>

#include "compiled.hpp"
#include "invented.hpp"

namespace command_line_tests {
namespace {

class Printing : public Generated {
protected:
    // Generates the main header and both printing headers, and returns what a program prints with them for 404 and 499.
    [[nodiscard]] std::string printed(const std::string& main, const std::string& ostream, const std::string& format,
                                      const std::string& namespace_name) {
        const Arguments more = {"--namespace", namespace_name};
        generate("cpp", main, small_registry(), supplement_of(""), more);
        generate("cpp-ostream", ostream, small_registry(), supplement_of(""), more);
        generate("cpp-format", format, small_registry(), supplement_of(""), more);
        folder_.write("program.cpp", "#include \"" + ostream + "\"\n#include \"" + format +
                                         "\"\n#include <iostream>\nint main() {\n    std::cout << ::" + namespace_name +
                                         "::status{404} << '|' << fmt::format(\"{}\", ::" + namespace_name +
                                         "::status{499});\n}\n");
        return output_of_program(IANA_CODEGEN_COMPILER, {"-std=c++17", "-DFMT_HEADER_ONLY"}, "program.cpp");
    }
};

TEST_F(Printing, IncludesTheMainHeaderThatTheOutputIsNamedAfter) {
    EXPECT_EQ(printed("codes.h++", "codes_ostream.h++", "codes-format.h++", "company::http"), "404 Not Found|499");
    EXPECT_NE(folder_.read("codes_ostream.h++").find("#include \"codes.h++\"\n"), std::string::npos);
    EXPECT_NE(folder_.read("codes_ostream.h++").find("--namespace company::http --output codes_ostream.h++\n"),
              std::string::npos);
}

TEST_F(Printing, IncludesStatusHppWhenTheOutputIsNamedOtherwise) {
    EXPECT_EQ(printed("status.hpp", "print.hpp", "_format", "company::http"), "404 Not Found|499");
}

TEST_F(Printing, CompilesInNamespacesThatLibrariesAlsoUse) {
    for (const std::string name : {"detail", "company::detail", "formatter", "ostream"}) {
        SCOPED_TRACE(name);
        EXPECT_EQ(printed("my codes.hpp", "my codes_ostream.hpp", "my codes_format.hpp", name), "404 Not Found|499");
    }
}

// Standard output has no name from which the name of the main header could be derived.
TEST_F(Printing, IncludesStatusHppOnStandardOutput) {
    folder_.write("registry.xml", small_registry());
    const auto result = run_tool(folder_, {"generate", "cpp-ostream", "registry.xml"});
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_NE(result.output.find("#include \"status.hpp\"\n"), std::string::npos);
}

TEST_F(Printing, RefusesNamesThatAnIncludeCannotContain) {
    folder_.write("registry.xml", small_registry());
    for (const auto& [name, shown] : {std::pair<std::string, std::string>{"a\"_ostream.hpp", "a\"_ostream.hpp"},
                                      {"a\\", "a\\"},
                                      {"a\nb_ostream.hpp", "a\\x0Ab_ostream.hpp"}}) {
        const auto result = run_tool(folder_, {"generate", "cpp-ostream", "registry.xml", "--output", name});
        EXPECT_EQ(result.exit_status, 2);
        EXPECT_EQ(result.errors, "iana-codegen: error: --output: the name '" + shown +
                                     "', expected one that #include can name: without quotes, backslashes and control "
                                     "characters\n");
        EXPECT_FALSE(folder_.has(name));
    }
}

}  // namespace
}  // namespace command_line_tests

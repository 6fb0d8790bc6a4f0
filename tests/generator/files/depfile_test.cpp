#include "files/depfile.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

namespace iana_codegen {
namespace {

// The output of make for a makefile. All inputs are missing, so make names each input and the output that needs it.
std::string complaints_of_make(const std::string& makefile) {
    const auto path = std::filesystem::temp_directory_path() / ("depfile_test." + std::to_string(::getpid()));
    std::ofstream{path} << makefile;
    const auto command = "cd / && env -u MAKEFLAGS -u MAKELEVEL LC_ALL=C make --no-builtin-rules --keep-going -f " +
                         path.string() + " 2>&1";
    const std::unique_ptr<FILE, int (*)(FILE*)> output{::popen(command.c_str(), "r"), ::pclose};
    std::string text;
    std::array<char, 4096> block{};
    while (const auto count = std::fread(block.data(), 1, block.size(), output.get())) text.append(block.data(), count);
    std::filesystem::remove(path);
    return text;
}

// The expected output of make for that output and these inputs.
std::string expected_complaints(const std::string& output, const std::vector<std::string>& inputs) {
    std::string text;
    for (const auto& input : inputs) {
        text += "make: *** No rule to make target '" + input + "', needed by '" + output + "'.\n";
    }
    return text + "make: Target '" + output + "' not remade because of errors.\n";
}

bool is_read_by_make(const std::string& output, const std::vector<std::string>& inputs) {
    return complaints_of_make(depfile(output, inputs)) == expected_complaints(output, inputs);
}

void expect_make_reads(const std::string& output, const std::vector<std::string>& inputs) {
    const auto text = depfile(output, inputs);
    EXPECT_EQ(complaints_of_make(text), expected_complaints(output, inputs)) << text;
}

TEST(Depfile, NamesTheOutputAndEachInput) {
    EXPECT_EQ(depfile("out.hpp", std::vector<std::string>{"a.xml", "b/c.xml"}), "out.hpp: \\\n  a.xml \\\n  b/c.xml\n");
    EXPECT_EQ(depfile("out.hpp", std::vector<std::string>{}), "out.hpp:\n");
}

TEST(Depfile, EscapesSpacesAndDollarSigns) {
    EXPECT_EQ(depfile("my out", std::vector<std::string>{"a b", "e$f", "g\\h", "i\\ j"}),
              "my\\ out: \\\n  a\\ b \\\n  e$$f \\\n  g\\h \\\n  i\\\\\\ j\n");
}

TEST(Depfile, IsReadByMakeWithSpacesAndDollarSigns) {
    expect_make_reads("/no/out.hpp", {"/no/a.xml", "/no/b.xml"});
    expect_make_reads("/no/my out.hpp", {"/no/a b.xml", "/no/a  b.xml", "/no/ a"});
    expect_make_reads("/no/out$(x).hpp", {"/no/$", "/no/$$", "/no/$(shell id)", "/no/${HOME}"});
}

TEST(Depfile, IsReadByMakeWithBackslashes) {
    expect_make_reads("/no/o\\ut", {"/no/a\\b", "/no/a\\\\b", "/no/\\$x"});
    expect_make_reads("/no/o\\ ut", {"/no/a\\ b", "/no/a\\\\ b", "/no/\\ \\ c"});
}

TEST(Depfile, IsReadByMakeWithWildcards) { expect_make_reads("/no/out*", {"/no/a*", "/no/b?", "/no/c[d]", "/no/~e"}); }

// Make would read each of these characters as syntax.
TEST(Depfile, NamesTheCharacterThatMakeWouldInterpret) {
    EXPECT_EQ(problem_in_depfile("/no/a b$c:d\\e.xml"), "");
    EXPECT_EQ(problem_in_depfile("a\nb"), "a line end");
    EXPECT_EQ(problem_in_depfile("a\tb"), "a tab");
    for (const std::string character : {";", "|", "#", "=", "%"}) {
        SCOPED_TRACE(character);
        const auto path = "/no/a" + character + "b";
        EXPECT_EQ(problem_in_depfile(path), "a '" + character + "'");
        EXPECT_FALSE(is_read_by_make(path, {"/no/in"}) && is_read_by_make("/no/out", {path}));
    }
}

TEST(Depfile, IsReadByMakeWithColons) { expect_make_reads("/no/o:ut", {"/no/a:b", "/no/c:"}); }

}  // namespace
}  // namespace iana_codegen

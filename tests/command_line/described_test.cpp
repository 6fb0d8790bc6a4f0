// Registries that need a description: the option --table, the messages without it, and its effect on the output.
#include <gtest/gtest.h>

#include <string>

#include "corpus.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

class Described : public ::testing::Test {
protected:
    Described() {
        for (const std::string name : {"registry.xml", "word.xml", "signal.xml"}) {
            folder_.write(name, read_file(path_in_tests("described/" + name)));
        }
    }

    [[nodiscard]] Result tool(const Arguments& arguments, const std::string& redirections = "") const {
        return run_tool(folder_, arguments, redirections);
    }

    static void expect(const Result& result, int exit_status, const std::string& output, const std::string& errors) {
        EXPECT_EQ(result.exit_status, exit_status);
        EXPECT_EQ(result.output, output);
        EXPECT_EQ(result.errors, errors);
    }

    TemporaryFolder folder_;
};

const std::string outline =
    "registry 'shop', updated 2026-01-01, 2 tables\n"
    "table 'words', 4 records\n"
    "  <value> in 4 records: 'GET', 'M-GET', 'LIST', 'WINK'\n"
    "  <safe> in 4 records: 'yes', 'no'\n"
    "  <chapter> in 4 records: 'Section 9', 'Section 10.1', 'Section 2', 'the end'\n"
    "table 'signals', 5 records\n"
    "  <value> in 5 records: '0', '1-3', '4-9', '16-31', '200'; largest number: 200 (8 bits)\n"
    "  <description> in 5 records: 'Closed', 'Open', 'Unassigned', 'Reserved for Private Use', 'Held_RESERVED'\n"
    "    may be states: 'Open', 'Unassigned', 'Reserved for Private Use'\n";

TEST_F(Described, RegistryWithoutADescriptionIsRefusedByGenerate) {
    folder_.write("status.hpp", "old");
    expect(tool({"generate", "cpp", "registry.xml", "--output", "status.hpp"}), 1, "",
           "registry.xml:1:1: error: registry with id 'shop', expected 'http-status-codes'\n"
           "registry.xml:1:1: note: every other registry needs a description, expected --table FILE\n");
    EXPECT_EQ(folder_.read("status.hpp"), "old");
}

TEST_F(Described, RegistryWithoutADescriptionIsOutlinedByCheck) {
    expect(tool({"check", "registry.xml"}), 0, outline, "");
    expect(tool({"check", "-"}, "<registry.xml"), 0, outline, "");
}

TEST_F(Described, SupplementIsRefusedWithoutADescription) {
    folder_.write("supplement.xml", "<registry xmlns='http://www.iana.org/assignments' id='shop-supplement'/>");
    expect(tool({"check", "registry.xml", "--supplement", "supplement.xml"}), 2, "",
           "iana-codegen: error: --supplement: expected --table FILE beside it, because the registry needs a "
           "description\n");
}

TEST_F(Described, RegistryThatCannotBeReadIsNotOutlined) {
    folder_.write("registry.xml", "<registry xmlns='http://www.iana.org/assignments' id='shop'><record></registry>");
    expect(tool({"check", "registry.xml"}), 1, "",
           "registry.xml:1:71: error: not well-formed XML: start-end tags mismatch\n");
}

TEST_F(Described, InputsMayComeFromStandardInputOnce) {
    expect(tool({"check", "registry.xml", "--table", "-"}, "<word.xml"), 0, "", "");
    expect(tool({"check", "-", "--table", "-"}, "<word.xml"), 2, "",
           "iana-codegen: error: standard input can be read once, expected '-' for one file only\n");
}

TEST_F(Described, TableMustBeGivenOnceAndNameAFile) {
    const std::string help = " (see 'iana-codegen check --help')\n";
    expect(tool({"check", "registry.xml", "--table", "word.xml", "--table", "signal.xml"}), 2, "",
           "iana-codegen: error: --table: given 2 times, expected once" + help);
    expect(tool({"check", "registry.xml", "--table", ""}), 2, "",
           "iana-codegen: error: --table: an empty name, expected a file's" + help);
}

TEST_F(Described, DescriptionIsADependency) {
    const auto result = tool(
        {"generate", "json", "registry.xml", "--table", "word.xml", "--output", "word.json", "--depfile", "depfile"});
    expect(result, 0, "", "");
    EXPECT_EQ(folder_.read("depfile"), "word.json: \\\n  registry.xml \\\n  word.xml\n");
}

TEST_F(Described, DescriptionMustNotBeTheOutput) {
    const auto before = folder_.read("word.xml");
    expect(tool({"generate", "json", "registry.xml", "--table", "word.xml", "--output", "word.xml"}), 2, "",
           "iana-codegen: error: --output: 'word.xml' is an input, expected another file\n");
    EXPECT_EQ(folder_.read("word.xml"), before);
}

TEST_F(Described, CheckOfAMissingOutputNamesTheDescription) {
    const auto result =
        tool({"generate", "json", "registry.xml", "--table", "word.xml", "--output", "word.json", "--check"});
    expect(result, 1, "",
           "iana-codegen: error: 'word.json' is missing, expected what this command writes: iana-codegen generate json "
           "registry.xml --table word.xml --output word.json\n");
}

TEST_F(Described, NamespaceComesFromTheDescriptionIfItIsNotGiven) {
    const Arguments arguments = {"generate", "cpp", "registry.xml", "--table", "word.xml"};
    EXPECT_NE(tool(arguments).output.find("namespace shop {"), std::string::npos);
    auto with_namespace = arguments;
    with_namespace.insert(with_namespace.end(), {"--namespace", "my::market"});
    EXPECT_NE(tool(with_namespace).output.find("namespace my::market {"), std::string::npos);
}

TEST_F(Described, OneRegistryCanHaveSeveralTables) {
    EXPECT_NE(tool({"generate", "json", "registry.xml", "--table", "word.xml"}).output.find("M-GET"),
              std::string::npos);
    EXPECT_NE(tool({"generate", "json", "registry.xml", "--table", "signal.xml"}).output.find("Closed"),
              std::string::npos);
}

}  // namespace
}  // namespace command_line_tests

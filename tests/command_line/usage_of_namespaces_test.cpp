// The names that --namespace accepts, and those that it refuses with exit status 2.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "usage.hpp"

namespace command_line_tests {
namespace {

TEST_F(Usage, AcceptsNamespaces) {
    for (const auto* name : {"a", "a::b", "a_1::B2", "continues"}) {
        const auto result = run_tool(folder_, {"generate", "cpp", "registry.xml", "--namespace", name});
        EXPECT_EQ(result.exit_status, 0) << name << result.errors;
        EXPECT_NE(result.output.find("namespace " + std::string{name} + " {"), std::string::npos) << name;
        EXPECT_EQ(result.output.find("iana::http"), std::string::npos) << name;
    }
}

TEST_F(Usage, RefusesInvalidNamespaces) {
    for (const std::string name :
         {"", "::", "a::", "::a", "a::::b", "1a", "a::1", "a:b", "a.b", "a b", " a", "a-b", "a{", "a;"}) {
        expect_refused({"generate", "cpp", "registry.xml", "--namespace", name, "-o", "status.hpp"},
                       "--namespace: '" + name + "', expected identifiers joined by '::'");
    }
}

TEST_F(Usage, RefusesReservedNamespaces) {
    const std::vector<std::vector<std::string>> names_and_reasons = {
        {"class", "class", "a keyword"},
        {"a::continue", "continue", "a keyword"},
        {"NULL", "NULL", "a macro of compilers or of the C library"},
        {"main", "main", "the function that starts a program"},
        {"uint16_t::a", "uint16_t", "reserved for the C library"},
        {"a::_A", "_A", "reserved, as it starts with an underscore"},
        {"a__b", "a__b", "reserved, as it contains two underscores in a row"},
        {"a::std", "std", "reserved for the standard library"},
        {"posix", "posix", "reserved for POSIX"},
        {"read", "read", "declared by the headers of the system"}};
    for (const std::string format : {"cpp", "c", "c-header", "c-source", "cpp-format", "cpp-ostream", "cpp-error"}) {
        for (const auto& row : names_and_reasons) {
            expect_refused(
                {"generate", format, "registry.xml", "--namespace", row[0], "-o", "status.hpp"},
                "--namespace: '" + row[0] + "', expected another name than '" + row[1] + "', which is " + row[2]);
        }
    }
}

// In C, underscores join the names of namespaces, and C++ reserves names with two underscores in a row.
TEST_F(Usage, RefusesAnUnderscoreAtTheEndOfANamespaceInC) {
    for (const std::string name : {"linux_", "linux_::http"}) {
        EXPECT_EQ(run_tool(folder_, {"generate", "cpp", "registry.xml", "--namespace", name}).exit_status, 0);
        expect_refused({"generate", "c", "registry.xml", "--namespace", name, "-o", "status.h"},
                       "--namespace: '" + name +
                           "', expected no underscore at the end of a name, because the format c "
                           "would join it to another");
    }
}

TEST_F(Usage, RefusesANamespaceForAFormatWithoutNamespaces) {
    for (const std::string format : {"json", "markdown"}) {
        for (const auto* name : {"iana::http", "a", "", "class"}) {
            expect_refused({"generate", format, "registry.xml", "--namespace", name, "--output", "output"},
                           "--namespace: the format " + format + " has none");
        }
    }
}

}  // namespace
}  // namespace command_line_tests

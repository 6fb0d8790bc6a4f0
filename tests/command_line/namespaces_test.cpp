// Headers with accepted namespaces compile together with every header of the C library.
#include <gtest/gtest.h>

#include <string>

#include "compiled.hpp"

namespace command_line_tests {
namespace {

const Arguments accepted = {"company", "iana::http", "a::size_t", "company::main",  "http::read", "Std",
                            "string",  "optional",   "detail",    "status::detail", "linux_",     "standard",
                            "final",   "override",   "array",     "e_null"};

const std::string headers_of_c = R"(
#include <cassert>
#include <cctype>
#include <cerrno>
#include <cfenv>
#include <cfloat>
#include <cinttypes>
#include <climits>
#include <clocale>
#include <cmath>
#include <csetjmp>
#include <csignal>
#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <cuchar>
#include <cwchar>
#include <cwctype>
)";

class Namespaces : public Generated {};

TEST_F(Namespaces, CompileTogetherWithTheHeadersOfC) {
    std::string source = headers_of_c;
    std::string uses;
    for (std::size_t i = 0; i < accepted.size(); ++i) {
        const auto header = "status" + std::to_string(i) + ".hpp";
        ASSERT_NO_FATAL_FAILURE(
            generate("cpp", header, small_registry(), supplement_of(""), {"--namespace", accepted[i]}));
        source += "#include \"" + header + "\"\n";
        const auto name = "::" + accepted[i];
        uses += "    std::puts(" + name + "::status_from_phrase(\"OK\") == " + name +
                "::status::ok ? \"found\" : \"lost\");\n";
    }
    folder_.write("program.cpp", source + "int main() {\n" + uses + "}\n");
    std::string expected;
    for (std::size_t i = 0; i < accepted.size(); ++i) expected += "found\n";
    EXPECT_EQ(output_of_program(IANA_CODEGEN_COMPILER, {"-std=gnu++17"}, "program.cpp"), expected);
}

}  // namespace
}  // namespace command_line_tests

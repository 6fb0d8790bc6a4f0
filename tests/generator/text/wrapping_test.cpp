#include "text/wrapping.hpp"

#include <gtest/gtest.h>

#include <string>

namespace iana_codegen {
namespace {

const std::string a40(40, 'a');
const std::string b40(40, 'b');
const std::string c40(40, 'c');

TEST(Wrapped, KeepsLinesThatFit) {
    const std::string code = "int f(int x) {\n    return x;  // it\n}\n\n// End\n";
    EXPECT_EQ(wrapped(code), code);
    EXPECT_EQ(wrapped(""), "");
    EXPECT_EQ(wrapped(std::string(120, 'x') + "\n"), std::string(120, 'x') + "\n");
}

TEST(Wrapped, ContinuesBelowTheOpenParenthesis) {
    EXPECT_EQ(wrapped("    f(" + a40 + "(x), " + b40 + ", " + c40 + ");\n"),
              "    f(" + a40 + "(x), " + b40 + ",\n      " + c40 + ");\n");
    EXPECT_EQ(wrapped("f(" + a40 + a40 + ", " + b40 + b40 + ", " + c40 + c40 + ");\n"),
              "f(" + a40 + a40 + ",\n  " + b40 + b40 + ",\n  " + c40 + c40 + ");\n");
}

TEST(Wrapped, ContinuesBelowTheValueWithoutAnOpenParenthesis) {
    EXPECT_EQ(wrapped("    x = " + a40 + a40 + " | " + b40 + ";\n"),
              "    x = " + a40 + a40 + " |\n        " + b40 + ";\n");
    EXPECT_EQ(wrapped("    return " + a40 + a40 + " | " + b40 + ";\n"),
              "    return " + a40 + a40 + " |\n           " + b40 + ";\n");
    EXPECT_EQ(wrapped("  " + a40 + a40 + " | " + b40 + ";\n"), "  " + a40 + a40 + " |\n      " + b40 + ";\n");
}

TEST(Wrapped, BreaksBetweenCallsRatherThanWithinThem) {
    EXPECT_EQ(wrapped("    x = f(" + a40 + ", b) ^ f(c, " + b40 + c40 + ");\n"),
              "    x = f(" + a40 + ", b) ^\n        f(c, " + b40 + c40 + ");\n");
}

TEST(Wrapped, BreaksBetweenWordsThatAreTooWide) {
    EXPECT_EQ(wrapped("x = " + a40 + a40 + a40 + " | " + b40 + b40 + b40 + " | " + c40 + ";\n"),
              "x =\n    " + a40 + a40 + a40 + " |\n    " + b40 + b40 + b40 + " |\n    " + c40 + ";\n");
}

TEST(Wrapped, DoesNotBreakInLiteralsOrAfterTypes) {
    const auto text = "    return \"" + a40 + ", " + a40 + ", \\\", " + b40 + "\";\n";
    EXPECT_EQ(wrapped(text), text);
    const auto type = "    static inline const char* " + a40 + a40 + "f(void) {  // " + a40 + ", " + b40 + "\n";
    EXPECT_EQ(wrapped(type), type);
}

TEST(Wrapped, KeepsMacros) {
    const auto macro = "#define X(x) \\\n    x(" + a40 + ", " + b40 + ", " + c40 + ") \\\n    x(" + a40 + ", " + b40 +
                       ", " + c40 + ")\n";
    const auto call = "f(" + a40 + ", " + b40 + ", " + c40 + ");\n";
    EXPECT_EQ(wrapped(macro), macro);
    EXPECT_EQ(wrapped(macro + call), macro + "f(" + a40 + ", " + b40 + ",\n  " + c40 + ");\n");
}

TEST(Wrapped, RefillsACommentFromTheFirstLineThatIsTooWide) {
    EXPECT_EQ(wrapped("  // One\n  // " + a40 + " " + b40 + " " + c40 + "\n  // two\n  int x;\n"),
              "  // One\n  // " + a40 + " " + b40 + "\n  // " + c40 + " two\n  int x;\n");
}

}  // namespace
}  // namespace iana_codegen

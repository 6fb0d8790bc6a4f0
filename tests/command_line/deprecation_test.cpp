// --deprecate-former-names: compilers of C++ warn about former enumerators.
#include <gtest/gtest.h>

#include <string>

#include "compiled.hpp"
#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

class Deprecation : public Generated {
protected:
    void generate(const Arguments& more) {
        Generated::generate("cpp", "status.hpp", registry_of(record("413", "Content Too Large")),
                            supplement_of(facts("former-phrases", fact("413", "Payload Too Large"))), more);
    }

    [[nodiscard]] Result compile(const std::string& expression) const {
        folder_.write("program.cpp", "#include \"status.hpp\"\nauto used = " + expression + ";\n");
        return run(folder_, IANA_CODEGEN_COMPILER,
                   {"-std=c++17", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only", "-I", include_folder(),
                    "program.cpp"});
    }
};

const std::string present_name = "iana::http::status::content_too_large";
const std::string former_name = "iana::http::status::payload_too_large";
const std::string lookup = "iana::http::status_from_name(\"PAYLOAD_TOO_LARGE\")";

TEST_F(Deprecation, WarnsAboutFormerNamesOnly) {
    ASSERT_NO_FATAL_FAILURE(generate({"--deprecate-former-names"}));
    for (const auto& expression : {present_name, lookup}) {
        const auto compiled = compile(expression);
        EXPECT_EQ(compiled.exit_status, 0) << compiled.errors;
    }
    const auto compiled = compile(former_name);
    EXPECT_NE(compiled.exit_status, 0);
    EXPECT_NE(compiled.errors.find("deprecated"), std::string::npos) << compiled.errors;
    EXPECT_NE(compiled.errors.find("use content_too_large"), std::string::npos) << compiled.errors;
}

TEST_F(Deprecation, NeedsTheOption) {
    ASSERT_NO_FATAL_FAILURE(generate({}));
    const auto compiled = compile(former_name);
    EXPECT_EQ(compiled.exit_status, 0) << compiled.errors;
}

TEST_F(Deprecation, ChangesOnlyTheEnumeratorsAndTheBanner) {
    ASSERT_NO_FATAL_FAILURE(generate({}));
    const auto without = folder_.read("status.hpp");
    ASSERT_NO_FATAL_FAILURE(generate({"--deprecate-former-names"}));
    const auto with = replaced(folder_.read("status.hpp"), " [[deprecated(\"use content_too_large\")]]", "");
    EXPECT_EQ(replaced(with,
                       "// Do not edit. To regenerate:\n"
                       "// iana-codegen generate cpp REGISTRY --supplement FILE --deprecate-former-names --output "
                       "status.hpp\n",
                       "// Do not edit. To regenerate: iana-codegen generate cpp REGISTRY --supplement FILE --output "
                       "status.hpp\n"),
              without);
}

TEST_F(Deprecation, IsOnlyForCpp) {
    folder_.write("registry.xml", small_registry());
    const auto result = run_tool(folder_, {"generate", "c", "registry.xml", "--deprecate-former-names"});
    EXPECT_EQ(result.exit_status, 2);
    EXPECT_EQ(result.errors, "iana-codegen: error: --deprecate-former-names: expected the format cpp, not c\n");
}

}  // namespace
}  // namespace command_line_tests

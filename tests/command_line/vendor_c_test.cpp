// A program that queries a C header with the codes of all vendors.
#include <gtest/gtest.h>

#include <string>

#include "compiled.hpp"
#include "vendor_codes.hpp"

namespace command_line_tests {
namespace {

// Looks up each code by its enumerator, its phrase and its name, and prints the codes of the vendors.
constexpr auto program = R"(#include "status.h"
#include <stdio.h>
#include <string.h>
#define ASK(code, name, phrase) ask(code, IANA_HTTP_STATUS_##name, #name, phrase);
static void ask(int code, int enumerator, const char* name, const char* phrase) {
    if (enumerator != code) printf("other: %s\n", name);
    if (iana_http_status_from_phrase(phrase, strlen(phrase)) != code) printf("lost: %s\n", phrase);
    if (iana_http_status_from_name(name, strlen(name)) != code) printf("lost: %s\n", name);
    if (iana_http_registration_of(code) != IANA_HTTP_REGISTRATION_UNASSIGNED) return;
    printf("%s\n%s\n", iana_http_status_text(code), iana_http_description(code));
}
int main(void) {
    IANA_HTTP_STATUS_MAP(ASK)
    return 0;
}
)";

using VendorInC = Generated;

TEST_F(VendorInC, EachCodeIsFoundByItsPhraseAndName) {
    ASSERT_NO_FATAL_FAILURE(
        generate("c", "status.h", known_registry(), known_supplement(), combinable_vendor_supplements()));
    folder_.write("program.c", program);
    std::string lines;
    for (const auto& [code, row] : combinable_vendor_codes()) {
        lines += std::to_string(code) + " " + row.phrase + "\n" + row.description + "\n";
    }
    const auto output = output_of_program(IANA_CODEGEN_C_COMPILER, {"-std=c99"}, "program.c");
    EXPECT_EQ(output, lines);
    EXPECT_NE(output.find("499 Client Closed Request\n"), std::string::npos);
}

}  // namespace
}  // namespace command_line_tests

// Tests supplements that give a code a phrase, if the registry has another phrase for that code.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "reading.hpp"
#include "tables/supplement.hpp"

namespace iana_codegen {
namespace {

// IANA may register 499 one day.
const std::string registry_with_499 = registry_with(
    "<record><value>404</value><description>Not Found</description></record>\n"
    "<record><value>499</value><description>Token Required</description>"
    "<xref type=\"rfc\" data=\"rfc1\"/></record>\n");

std::string inner_registry(const std::string& kind, const std::string& facts) {
    return "<registry id=\"" + kind + "\">\n" + facts + "</registry>\n";
}

std::string supplement_of(const std::string& tables) {
    return "<registry xmlns=\"http://www.iana.org/assignments\" id=\"http-status-supplement\">\n" + tables +
           "</registry>\n";
}

// All facts that a supplement can have about a code. The phrase is in line 3, column 40.
std::string everything_of_499(const std::string& phrase = "Client Closed Request") {
    return supplement_of(inner_registry("known-by", text_fact("499", phrase)) +
                         inner_registry("former-phrases", text_fact("499", "Client Left")) +
                         inner_registry("sections", fact("499", "<xref type=\"rfc\" data=\"rfc1\" section=\"2\"/>")) +
                         inner_registry("heuristically-cacheable", fact("499", source)) +
                         inner_registry("never-with-content", fact("499", source)) +
                         inner_registry("method-preserving", fact("499-499", source)) +
                         inner_registry("descriptions", text_fact("499", "It left.")));
}

const std::string warning_of_499 =
    "3:40: warning: 'Client Closed Request' does not apply to this registry, code 499 is 'Token Required' in the "
    "registry";

// The codes of a registry and its supplements, which are accepted with these warnings.
Table merged_into(const std::string& registry, const std::vector<std::string>& supplements,
                  const std::string& warnings) {
    auto [status_codes, diagnostics] = interpret(registry, supplements);
    EXPECT_TRUE(status_codes);
    EXPECT_EQ(diagnostics, warnings);
    return std::move(status_codes).value_or(Table{});
}

Row row_in(std::uint64_t code, Table status_codes) {
    const auto* row = status_codes.find(code);
    EXPECT_NE(row, nullptr) << code;
    return row != nullptr ? *row : Row{};
}

void expect_untouched(const Table& status_codes) {
    const auto row = row_in(499, status_codes);
    EXPECT_EQ(row.text, "Token Required");
    EXPECT_EQ(row.description, "");
    EXPECT_TRUE(row.former_names.empty());
    ASSERT_EQ(row.references.size(), 1U);
    EXPECT_EQ(row.references[0].section, "");
    EXPECT_TRUE(members_of(status_codes, StatusColumn::heuristically_cacheable).empty());
    EXPECT_TRUE(members_of(status_codes, StatusColumn::never_with_content).empty());
    EXPECT_TRUE(members_of(status_codes, StatusColumn::method_preserving).empty());
}

TEST(SupplementOverruled, AddsNoFactsAboutTheCode) {
    expect_untouched(merged_into(registry_with_499, {everything_of_499()}, "s0.xml:" + warning_of_499));
}

TEST(SupplementOverruled, AddsNoFactsEvenIfThePhraseIsTheSame) {
    expect_untouched(merged_into(
        registry_with_499, {everything_of_499("Token Required")},
        "s0.xml:3:40: warning: 'Token Required' does not apply to this registry, code 499 is 'Token Required' "
        "in the registry"));
}

TEST(SupplementOverruled, GivesOneWarningIfGivenTwice) {
    expect_untouched(
        merged_into(registry_with_499, {everything_of_499(), everything_of_499()}, "s0.xml:" + warning_of_499));
}

TEST(SupplementOverruled, StillAddsFactsAboutOtherCodesAndRanges) {
    const auto status_codes = merged_into(
        registry_with_499,
        {supplement_of(
            inner_registry("known-by", text_fact("499", "Client Closed Request") + text_fact("498", "Gone Away")) +
            inner_registry("never-with-content", fact("499-500", source)) +
            inner_registry("descriptions", text_fact("404", "Lost.") + text_fact("498", "It went.")) +
            inner_registry("documents", text_fact("rfc1", "One")))},
        "s0.xml:" + warning_of_499);
    EXPECT_EQ(row_in(404, status_codes).description, "Lost.");
    EXPECT_EQ(row_in(498, status_codes).description, "It went.");
    EXPECT_EQ(row_in(499, status_codes).references.at(0).title, "One");
    ASSERT_EQ(members_of(status_codes, StatusColumn::never_with_content).size(), 1U);
}

// The order of the two supplements does not matter.
TEST(SupplementOverruled, ContradictsNoSupplementThatDescribesTheCode) {
    const auto describing = supplement_with("descriptions", text_fact("499", "A token is missing."));
    const auto expect_described = [&](const std::vector<std::string>& supplements, const std::string& file) {
        const auto row = row_in(499, merged_into(registry_with_499, supplements, file + warning_of_499));
        EXPECT_EQ(row.description, "A token is missing.");
        EXPECT_TRUE(row.former_names.empty());
    };
    expect_described({describing, everything_of_499()}, "s1.xml:");
    expect_described({everything_of_499(), describing}, "s0.xml:");
}

TEST(SupplementOverruled, ContradictsNoOtherOverruledPhrase) {
    expect_untouched(
        merged_into(registry_with_499, {everything_of_499(), everything_of_499("Lost Interest")},
                    "s0.xml:" + warning_of_499 +
                        "\ns1.xml:3:40: warning: 'Lost Interest' does not apply to this registry, code 499 is "
                        "'Token Required' in the registry"));
}

// This applies to errors of supplements only. After an error of the registry, a code may be missing because of it.
TEST(SupplementOverruled, GivesAWarningBesidesErrorsOfSupplements) {
    const auto [status_codes, diagnostics] =
        interpret(registry_with_499, {everything_of_499(), supplement_with("documents", text_fact("", "Nothing"))});
    EXPECT_FALSE(status_codes);
    EXPECT_EQ(diagnostics, "s0.xml:" + warning_of_499 + "\ns1.xml:3:9: error: empty <value>, expected a text");
    const auto [none, others] = interpret(registry_with_499, {everything_of_499(), supplement_with("odd", "")});
    EXPECT_FALSE(none);
    EXPECT_NE(others.find("\ns0.xml:" + warning_of_499), std::string::npos) << others;
}

// An unused code has no phrase in the registry, only in the first supplement.
TEST(SupplementOverruled, DoesNotIncludeASupplementThatAgreesWithAnother) {
    const auto registry = registry_with("<record><value>418</value><description>(Unused)</description></record>\n");
    const auto tea = supplement_with("known-by", text_fact("418", "Tea"));
    const auto described = supplement_of(inner_registry("known-by", text_fact("418", "Tea")) +
                                         inner_registry("descriptions", text_fact("418", "Hot.")));
    EXPECT_EQ(row_in(418, merged_into(registry, {tea, described}, "")).description, "Hot.");
}

}  // namespace
}  // namespace iana_codegen

// Tests what the formats write about a phrase or a name that a supplement prefers to the registry's.
#include "formats/shared/preferred_texts.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "formats/formats.hpp"
#include "merging.hpp"

namespace iana_codegen {
namespace {

std::string preference(const std::string& code, const std::string& phrase) {
    return "<record><value>" + code + "</value><description>" + phrase +
           "</description><xref type=\"rfc\" data=\"rfc3\" section=\"6\"/></record>";
}

// 404 has a phrase of the supplement.
Table with_a_preferred_phrase() {
    return merged({supplement_with("preferred-phrases", preference("404", "Nothing Here"))});
}

std::string preferring(std::string_view format) {
    return find_format(format)->emit(with_a_preferred_phrase(), {"iana::http", {}, false});
}

void expect_parts(std::string_view format, const std::vector<std::string>& parts) {
    const auto text = preferring(format);
    for (const auto& part : parts) EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text;
}

TEST(PreferredPhrase, KeepsTheEnumeratorAndThePhraseOfTheRegistry) {
    auto table = with_a_preferred_phrase();
    const auto& row = *table.find(404);
    EXPECT_EQ(row.text, "Not Found");
    EXPECT_EQ(row.name, "NOT_FOUND");
    EXPECT_EQ(row.preferred.text, "Nothing Here");
    EXPECT_EQ(returned_text(row), "Nothing Here");
    EXPECT_EQ(citations_of(row.preferred.sources), "RFC 3, Section 6");
}

TEST(PreferredPhrase, IsReturnedByCpp) {
    expect_parts(
        "cpp",
        {": 3 codes, 1 with a phrase that a supplement\n// prefers.\n", "    // The phrase of RFC 3, Section 6:\n",
         "    {404, registration::assigned, \"NOT_FOUND\"_t, \"404 Nothing Here\"_phrase",
         "    // Former names, and names that preferred ones replace\n",
         "    {404, {}, \"NOT_FOUND\"_t, \"Not Found\"_t},\n", "        case 404: return \"Not Found\";\n"});
}

TEST(PreferredPhrase, IsReturnedByC) {
    expect_parts("c", {"    // The phrase of RFC 3, Section 6:\n", "\"404 Nothing Here\"},\n", "\"404 Not Found\"},\n",
                       "        case 404: return \"Not Found\";\n", "    \"HTTP/1.1 404 Nothing Here\\r\\n\",\n"});
}

TEST(PreferredPhrase, HasItsSourceInJson) {
    expect_parts("json",
                 {R"("phrase": "Nothing Here", "registered_phrase": "Not Found", "phrase_sources": [{"document": )"
                  R"("RFC 3", "section": "6", )",
                  R"("phrase": "OK", "registered_phrase": "OK", "phrase_sources": [])",
                  R"("phrase": null, "registered_phrase": null, "phrase_sources": [])"});
}

TEST(PreferredPhrase, HasItsSourceInMarkdown) {
    expect_parts("markdown", {"| 404 | Nothing Here<br>of [RFC 3, Section 6]", "<br>IANA: Not Found |"});
}

TEST(PreferredPhrase, HasItsSourceInHtml) {
    expect_parts("html", {"<b>404</b> Nothing Here</a></h3>", "<dt>Phrase of</dt>\n<dd><a href=",
                          "RFC 3, Section 6</a></dd>", "<dt>At IANA</dt>\n<dd><b>Not Found</b></dd>"});
}

TEST(PreferredPhrase, MayDifferFromTheRegistrysInLetterCaseOnly) {
    const auto table =
        with_returned_texts(merged({supplement_with("preferred-phrases", preference("404", "Not found"))}));
    const auto& row = table.rows.at(1);
    EXPECT_EQ(row.text, "Not found");
    EXPECT_TRUE(row.former_names.empty());  // lookups ignore letter case
}

}  // namespace
}  // namespace iana_codegen

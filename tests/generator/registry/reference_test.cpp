// Tests every type of <xref>: its citation, its URL, and which data is rejected.
#include "registry/reference.hpp"

#include <gtest/gtest.h>

#include <string>

#include "reading.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

Outcome<Reference> interpreted(const std::string& type, const std::string& data, const std::string& text = "",
                               const std::string& section = "") {
    Diagnostics diagnostics;
    auto reference = interpret_xref({type, data, section, text, {"f.xml", 6, 3}}, diagnostics);
    return {std::move(reference), lines_of(diagnostics)};
}

// The fields, separated by '|': document, section, title, maturity and URL.
std::string fields_of(const Reference& reference) {
    return reference.document + "|" + reference.section + "|" + reference.title + "|" + reference.maturity + "|" +
           reference.url;
}

std::string accepted(const std::string& type, const std::string& data, const std::string& text = "",
                     const std::string& section = "") {
    const auto [reference, diagnostics] = interpreted(type, data, text, section);
    EXPECT_EQ(diagnostics, "");
    if (!reference) return "refused";
    EXPECT_EQ(reference->type, type);
    EXPECT_EQ(reference->data, data);
    return fields_of(*reference);
}

std::string refused(const std::string& type, const std::string& data, const std::string& text = "",
                    const std::string& section = "") {
    const auto [reference, diagnostics] = interpreted(type, data, text, section);
    EXPECT_FALSE(reference);
    return diagnostics;
}

TEST(Reference, CitesRfcs) {
    EXPECT_EQ(accepted("rfc", "rfc9110"), "RFC 9110||||https://www.rfc-editor.org/rfc/rfc9110");
    EXPECT_EQ(accepted("rfc", "rfc1"), "RFC 1||||https://www.rfc-editor.org/rfc/rfc1");
    EXPECT_EQ(accepted("rfc", "rfc10000", "RFC10000"), "RFC 10000||||https://www.rfc-editor.org/rfc/rfc10000");
}

TEST(Reference, CitesBcpsAndStds) {
    EXPECT_EQ(accepted("rfc", "bcp56"), "BCP 56||||https://www.rfc-editor.org/info/bcp56");
    EXPECT_EQ(accepted("rfc", "std97"), "STD 97||||https://www.rfc-editor.org/info/std97");
}

TEST(Reference, HasNoAnchorForBcpsAndStds) {
    EXPECT_EQ(accepted("rfc", "bcp56", "", "4.6"), "BCP 56|4.6|||https://www.rfc-editor.org/info/bcp56");
    EXPECT_EQ(accepted("rfc", "std97", "STD97, Section 15"), "STD 97|15|||https://www.rfc-editor.org/info/std97");
}

TEST(Reference, RejectsWhatIsNotAnRfc) {
    for (const std::string data : {"RFC9110", "Rfc9110", "rfc0", "rfc09", "rfcx", "rfc", "rfc 9110", "rfc9110x", "9110",
                                   "rfc-9110", "rfc1234567", "fyi1", "bcp", "std0", "", "r", "rfc911\xD9\xA0"}) {
        EXPECT_EQ(refused("rfc", data),
                  "f.xml:6:3: error: reference to rfc " + quote(data) + ", expected rfcN, bcpN or stdN");
    }
}

TEST(Reference, CitesErrata) {
    EXPECT_EQ(accepted("rfc-errata", "5433"), "RFC Errata 5433||||https://www.rfc-editor.org/errata/eid5433");
}

TEST(Reference, AcceptsNumbersOfUpToSixDigits) {
    EXPECT_EQ(accepted("rfc", "rfc123456"), "RFC 123456||||https://www.rfc-editor.org/rfc/rfc123456");
    EXPECT_EQ(accepted("rfc-errata", "123456"), "RFC Errata 123456||||https://www.rfc-editor.org/errata/eid123456");
    EXPECT_FALSE(interpreted("rfc-errata", "1234567").value);
}

TEST(Reference, RejectsWhatIsNotAnErratum) {
    for (const std::string data : {"", "0", "eid5433", "54 33", "rfc9110"}) {
        EXPECT_EQ(refused("rfc-errata", data),
                  "f.xml:6:3: error: reference to rfc-errata '" + data + "', expected a number");
    }
}

TEST(Reference, CitesDrafts) {
    EXPECT_EQ(accepted("draft", "draft-ietf-httpbis-resumable-upload-05"),
              "draft-ietf-httpbis-resumable-upload-05||||"
              "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05");
    EXPECT_EQ(accepted("draft", "draft-a-b-00", "draft-a-b-00, Section 4.2"),
              "draft-a-b-00|4.2|||https://datatracker.ietf.org/doc/html/draft-a-b-00#section-4.2");
}

TEST(Reference, CitesDraftsWithoutAnRfcNumberYet) {
    EXPECT_EQ(accepted("draft", "RFC-ietf-httpbis-a-07"),
              "RFC-ietf-httpbis-a-07||||https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-a-07");
}

TEST(Reference, RejectsWhatIsNotADraft) {
    for (const std::string data : {"", "draft a", "draft/a", "draft-\"a", "draft-a?b"}) {
        EXPECT_EQ(refused("draft", data), "f.xml:6:3: error: reference to draft '" + data + "', expected its name");
    }
}

TEST(Reference, CitesUris) {
    EXPECT_EQ(accepted("uri", "https://a.example/b?c=d#e", "A Page"), "A Page||||https://a.example/b?c=d#e");
    EXPECT_EQ(accepted("uri", "http://a.example"), "http://a.example||||http://a.example");
    EXPECT_EQ(accepted("uri", "HTTPS://[::1]:80/%20"), "HTTPS://[::1]:80/%20||||HTTPS://[::1]:80/%20");
}

TEST(Reference, ReadsNoSectionFromTheTextOfAUri) {
    EXPECT_EQ(accepted("uri", "https://a.example", "A, Section 3"), "A, Section 3||||https://a.example");
}

TEST(Reference, RejectsWhatIsNotAUri) {
    for (const std::string data :
         {"", "a.example", "ftp://a.example", "javascript:alert(1)", "javascript://a.example", "mailto:a@b.example",
          "//a.example", "https:", "https:a.example", "https://a .example", " https://a.example", "https://a\"b",
          "https://a<b", "https://a\\b", "https://a\nb", "https://caf\xC3\xA9.example"}) {
        EXPECT_EQ(refused("uri", data),
                  "f.xml:6:3: error: reference to uri " + quote(data) + ", expected an http or https URL");
    }
}

// RFC 3986, Section 2: the reserved and unreserved characters, and '%'.
TEST(Reference, AcceptsOnlyTheCharactersOfRfc3986InAUri) {
    const std::string allowed_signs = "-._~:/?#[]@!$&'()*+,;=%";
    for (int byte = 0; byte <= 255; ++byte) {
        const auto character = static_cast<char>(byte);
        const bool is_allowed = is_ascii_letter(character) || is_ascii_digit(character) ||
                                allowed_signs.find(character) != std::string::npos;
        const auto uri = std::string{"https://a.example/"} + character;
        EXPECT_EQ(interpreted("uri", uri).value.has_value(), is_allowed) << byte;
    }
}

TEST(Reference, RejectsUrisWithoutAHost) {
    for (const std::string data :
         {"http", "https", "https://", "https:///path", "https://?query", "http://#fragment", "http://:80/"}) {
        EXPECT_EQ(refused("uri", data),
                  "f.xml:6:3: error: reference to uri '" + data + "', expected an http or https URL");
    }
}

TEST(Reference, CitesRegistries) {
    EXPECT_EQ(accepted("registry", "http-fields"),
              "IANA registry http-fields||||https://www.iana.org/assignments/http-fields");
    EXPECT_EQ(accepted("registry", "http-fields", "Field Names"),
              "Field Names||||https://www.iana.org/assignments/http-fields");
}

TEST(Reference, AcceptsOnlyLettersDigitsAndThreeSignsInNames) {
    for (int byte = 0; byte <= 255; ++byte) {
        const auto character = static_cast<char>(byte);
        const bool is_allowed = is_ascii_letter(character) || is_ascii_digit(character) || character == '-' ||
                                character == '.' || character == '_';
        const auto name = std::string{"a"} + character + "b";
        EXPECT_EQ(interpreted("draft", name).value.has_value(), is_allowed) << byte;
        EXPECT_EQ(interpreted("registry", name).value.has_value(), is_allowed) << byte;
    }
}

TEST(Reference, RejectsWhatIsNotARegistry) {
    for (const std::string data : {"", "http fields", "a/b", "a#b"}) {
        EXPECT_EQ(refused("registry", data),
                  "f.xml:6:3: error: reference to registry '" + data + "', expected its name");
    }
}

TEST(Reference, KeepsOtherTypesAsText) {
    for (const std::string type : {"person", "text", "note", "unicode"}) {
        EXPECT_EQ(accepted(type, "data", "A Text"), "A Text||||");
        EXPECT_EQ(accepted(type, "", "A Text"), "A Text||||");
    }
    EXPECT_EQ(accepted("person", "Roy_Fielding"), "Roy_Fielding||||");
    EXPECT_EQ(accepted("text", "see there"), "see there||||");
    EXPECT_EQ(accepted("unicode", "U+0041"), "U+0041||||");
}

TEST(Reference, CitesNotes) { EXPECT_EQ(accepted("note", "1"), "Note 1||||"); }

TEST(Reference, RejectsEmptyReferences) {
    for (const std::string type : {"person", "text", "note", "unicode"}) {
        EXPECT_EQ(refused(type, ""), "f.xml:6:3: error: empty reference of type '" + type + "', expected text or data");
    }
}

TEST(Reference, WarnsOfUnknownTypes) {
    const auto [reference, diagnostics] = interpreted("isbn", "0-306-40615-2", "A Book");
    EXPECT_EQ(diagnostics, "f.xml:6:3: warning: reference of unknown type 'isbn' is kept as text");
    ASSERT_TRUE(reference);
    EXPECT_EQ(fields_of(*reference), "A Book||||");
}

TEST(Reference, WarnsOfMissingTypes) {
    const auto [reference, diagnostics] = interpreted("", "rfc9110");
    EXPECT_EQ(diagnostics, "f.xml:6:3: warning: reference of unknown type '' is kept as text");
    ASSERT_TRUE(reference);
    EXPECT_EQ(fields_of(*reference), "rfc9110||||");
}

TEST(Reference, RejectsEmptyReferencesOfUnknownTypes) {
    EXPECT_EQ(refused("RFC", ""),
              "f.xml:6:3: warning: reference of unknown type 'RFC' is kept as text\n"
              "f.xml:6:3: error: empty reference of type 'RFC', expected text or data");
}

TEST(Reference, AcceptsTextOfAnyScript) {
    const std::string text =
        "Some Spec \xC2\xA7"
        "10, by Zo\xC3\xAB, \xE6\x97\xA5\xE6\x9C\xAC \xF0\x9F\x98\x80";
    EXPECT_EQ(accepted("text", "", text), text + "||||");
    EXPECT_EQ(accepted("uri", "https://a.example", text), text + "||||https://a.example");
}

TEST(Reference, RejectsControlCharactersInText) {
    EXPECT_EQ(refused("text", "", "Caf\xC3\xA9\n"),
              "f.xml:6:3: error: reference 'Caf\\xC3\\xA9\\x0A' has the control character 0x0A at position 6, expected "
              "none");
}

TEST(Reference, RejectsTextsOfMoreThan500Characters) {
    const std::string longest(500, 'x');
    const auto shown = "'" + std::string(120, 'x') + "...'";
    EXPECT_EQ(accepted("text", "", longest), longest + "||||");
    EXPECT_EQ(refused("text", "", longest + "x"),
              "f.xml:6:3: error: reference " + shown + " has 501 characters, expected 500 at most");
    std::string letters;
    for (int i = 0; i < 500; ++i) letters += "\xC3\xA9";
    EXPECT_EQ(accepted("text", "", letters), letters + "||||");
    EXPECT_EQ(refused("text", "", letters + "x").substr(0, 27), "f.xml:6:3: error: reference");
    EXPECT_EQ(refused("draft", longest + "x"),
              "f.xml:6:3: error: reference " + shown + " has 501 characters, expected 500 at most");
}

TEST(Reference, RejectsSectionsOfMoreThan500Characters) {
    std::string sections = "1";
    for (int i = 0; i < 250; ++i) sections += ".1";
    EXPECT_EQ(refused("rfc", "rfc9110", "", sections), "f.xml:6:3: error: section '" + sections.substr(0, 120) +
                                                           "...' has 501 characters, expected 500 at most");
    EXPECT_EQ(
        refused("rfc", "rfc9110", "RFC9110, Section " + sections),
        "f.xml:6:3: error: section '" + sections.substr(0, 120) + "...' has 501 characters, expected 500 at most");
}

TEST(Reference, RejectsUrlsOfMoreThan2000Characters) {
    const auto url = "https://example.org/" + std::string(1980, 'x');
    EXPECT_EQ(accepted("uri", url, "page"), "page||||" + url);
    EXPECT_EQ(refused("uri", url + "x", "page"),
              "f.xml:6:3: error: URL '" + url.substr(0, 120) + "...' has 2001 characters, expected 2000 at most");
}

TEST(Reference, ReadsASectionFromText) {
    const std::string url = "https://www.rfc-editor.org/rfc/rfc9110";
    EXPECT_EQ(accepted("rfc", "rfc9110", "RFC9110, Section 15.5.5"), "RFC 9110|15.5.5|||" + url + "#section-15.5.5");
    EXPECT_EQ(accepted("rfc", "rfc9110", "[RFC9110, Section 1]"), "RFC 9110|1|||" + url + "#section-1");
    EXPECT_EQ(accepted("rfc", "rfc9110", "Section 15"), "RFC 9110|15|||" + url + "#section-15");
}

TEST(Reference, ReadsSeveralSectionsFromText) {
    const std::string page = "https://www.rfc-editor.org/rfc/rfc8470";
    for (const std::string sections : {"5.2 and 5.3", "5.2, 5.3", "5.2, 5.3, and 6", "5.2-5.4"}) {
        const auto [reference, diagnostics] = interpreted("rfc", "rfc8470", "RFC8470, Sections " + sections);
        EXPECT_EQ(diagnostics, "");
        ASSERT_TRUE(reference);
        EXPECT_EQ(reference->section, sections);
        EXPECT_EQ(reference->url, page + "#section-5.2");
    }
}

TEST(Reference, ReadsAppendices) {
    const std::string url = "https://www.rfc-editor.org/rfc/rfc9110";
    EXPECT_EQ(accepted("rfc", "rfc9110", "RFC9110, Appendix A"), "RFC 9110|A|||" + url + "#appendix-A");
    EXPECT_EQ(accepted("rfc", "rfc9110", "RFC9110, Appendices B.1 and C"),
              "RFC 9110|B.1 and C|||" + url + "#appendix-B.1");
    EXPECT_EQ(accepted("rfc", "rfc9110", "", "B.1"), "RFC 9110|B.1|||" + url + "#appendix-B.1");
}

TEST(Reference, ReadsASectionFromTheAttribute) {
    const std::string url = "https://www.rfc-editor.org/rfc/rfc9110";
    EXPECT_EQ(accepted("rfc", "rfc9110", "", "15.5.5"), "RFC 9110|15.5.5|||" + url + "#section-15.5.5");
    EXPECT_EQ(accepted("rfc", "rfc9110", "", "5.2 and 5.3"), "RFC 9110|5.2 and 5.3|||" + url + "#section-5.2");
    EXPECT_EQ(accepted("rfc", "rfc9110", "RFC9110, Section 15.5.5", "15.5.5"),
              "RFC 9110|15.5.5|||" + url + "#section-15.5.5");
}

TEST(Reference, RejectsABadSectionInTheAttribute) {
    for (const std::string section : {".15", "15..5", "15 5", "15 and", "15-", "-", "rfc9110", "introduction", "15\"",
                                      "Section", "Section ?", "15; Section 8", "see 15", "Appendix 1"}) {
        EXPECT_EQ(refused("rfc", "rfc9110", "", section),
                  "f.xml:6:3: error: section " + quote(section) + ", expected a number such as '15.5.5'");
    }
}

TEST(Reference, ChangesTheUrlWithTheSection) {
    const auto whole = interpreted("rfc", "rfc5842").value.value();
    const auto part = with_section(whole, "7.1");
    EXPECT_EQ(fields_of(part), "RFC 5842|7.1|||https://www.rfc-editor.org/rfc/rfc5842#section-7.1");
    EXPECT_EQ(fields_of(with_section(part, "A")), "RFC 5842|A|||https://www.rfc-editor.org/rfc/rfc5842#appendix-A");
}

TEST(Reference, HasACitationWithItsSections) {
    const auto cited = [](const std::string& section) {
        return citation(interpreted("rfc", "rfc5842", "", section).value.value());
    };
    EXPECT_EQ(cited(""), "RFC 5842");
    EXPECT_EQ(cited("7.1"), "RFC 5842, Section 7.1");
    EXPECT_EQ(cited("5.2 and 5.3"), "RFC 5842, Sections 5.2 and 5.3");
    EXPECT_EQ(cited("A"), "RFC 5842, Appendix A");
    EXPECT_EQ(cited("A-C"), "RFC 5842, Appendices A-C");
}

}  // namespace
}  // namespace iana_codegen

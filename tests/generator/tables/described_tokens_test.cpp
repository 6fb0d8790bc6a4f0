// Tables of tokens: rows, columns and references out of records, and what is refused.
#include <gtest/gtest.h>

#include <string>

#include "interpreting.hpp"
#include "merging.hpp"

namespace iana_codegen {
namespace {

const std::string any_case = "<key kind=\"token\" case=\"any\"/>\n";
const std::string safe_column = "<column element=\"safe\" kind=\"flag\" function=\"is_safe\">True if safe.</column>\n";

// What a column of that kind makes of a text: "true", "permanent", "12", or the warning.
std::string cell_of(const std::string& kind, const std::string& text, const std::string& inside = "") {
    const auto type = kind == "choice" ? " type=\"its_type\"" : "";
    const auto [table, diagnostics] = interpret_as(
        tokens("<column element=\"c\" kind=\"" + kind + "\" function=\"c_of\"" + type + ">C." + inside + "</column>"),
        shop_with(word("a", "<c>" + text + "</c>")));
    EXPECT_TRUE(table);
    if (!diagnostics.empty()) return diagnostics;
    const auto& cell = table.value().rows.at(0).cells.at(0);
    return cell.number ? std::to_string(*cell.number) : cell.flag ? "true" : cell.text;
}

TEST(DescribedTokens, DescribeTheWholeTable) {
    const auto table =
        table_of(tokens(safe_column),
                 "<registry xmlns='http://www.iana.org/assignments' id='shop'><updated>2026-01-02</updated>"
                 "<registry id='words'>" +
                     word("GET", "<safe>yes</safe>") + "</registry></registry>");
    EXPECT_EQ(table.registry + "|" + table.file + "|" + table.namespace_name + "|" + table.name + "|" + table.plural +
                  "|" + table.summary + "|" + table.updated,
              "shop|t|my::shop|word|words|Words|2026-01-02");
    EXPECT_EQ(table.key, Key::exact_token);
    EXPECT_EQ(table.bits, 16U);
    EXPECT_TRUE(table.ranges.empty());
    ASSERT_EQ(table.columns.size(), 1U);
    const auto& column = table.columns[0];
    EXPECT_EQ(column.id + "|" + column.function + "|" + column.comment + "|" + column.type,
              "safe|is_safe|True if safe.|");
    EXPECT_FALSE(column.is_from_supplement);
}

TEST(DescribedTokens, HaveColumnsWithWordsForPages) {
    const auto table =
        table_of(tokens("<column element='safe' kind='flag' function='is_safe' words='It is safe'>True.</column>"),
                 shop_with(word("GET", "<safe>yes</safe>")));
    EXPECT_EQ(table.columns.at(0).words, "It is safe");
}

TEST(DescribedTokens, KeepTheOrderOfTheRegistryAndAreNumberedFrom1) {
    EXPECT_EQ(rows_of(table_of(tokens(), shop_with(word("PUT") + word("M-GET") + word("delete")))),
              "1 PUT=PUT, 2 M-GET=M_GET, 3 delete=DELETE");
}

TEST(DescribedTokens, StartWithTheNameOfTheTableInsteadOfADigit) {
    EXPECT_EQ(rows_of(table_of(tokens(), shop_with(word("3gpp")))), "1 3gpp=WORD_3GPP");
}

TEST(DescribedTokens, HaveDatesReferencesAndALocation) {
    const auto table = table_of(tokens(), shop_with("<record date='2020-01-02' updated='2021-03'><value>GET</value>"
                                                    "<xref type='rfc' data='rfc9110' section='9.3.1'/></record>"));
    const auto& row = table.rows.at(0);
    EXPECT_EQ(row.added + "|" + row.updated + "|" + citations_of(row.references),
              "2020-01-02|2021-03|RFC 9110, Section 9.3.1");
    EXPECT_EQ(row.state, State::assigned);
    EXPECT_EQ(row.at.line, 3U);
}

TEST(DescribedTokens, LoseAnnotationsOfTheirState) {
    const auto table =
        table_of(tokens(), shop_with(word("GET (TEMPORARY - registered 2025-01-02, expires 2026-01-02)") +
                                     word("PUT (OBSOLETED)") + word("LIST (new)")));
    EXPECT_EQ(rows_of(table), "1 GET=GET, 2 PUT=PUT, 3 LIST (new)=LIST_NEW");
    EXPECT_EQ(state_with_date(table.rows[0]), "temporary until 2026-01-02");
    EXPECT_EQ(table.rows[1].state, State::obsoleted);
    EXPECT_EQ(table.rows[2].state, State::assigned);
}

TEST(DescribedTokens, SkipOmittedRecords) {
    EXPECT_EQ(rows_of(table_of(tokens("<omit value='*'/>"), shop_with(word("*") + word("GET")))), "1 GET=GET");
    EXPECT_EQ(warnings_as(tokens("<omit value='*'/>\n<omit value='get'/>"), shop_with(word("*") + word("GET"))),
              "t.xml:5:7: warning: no record has the value 'get', expected one to omit");
}

TEST(DescribedTokens, TakeDescriptionsFromTheDescribedElement) {
    const auto table = table_of(tokens("<description element='text'/>"),
                                shop_with(word("a", "<text>By <xref type='rfc' data='rfc1'/>.</text>") + word("b")));
    EXPECT_EQ(table.rows.at(0).description, "By RFC 1.");
    EXPECT_EQ(table.rows.at(1).description, "");
}

TEST(DescribedTokens, ReadFlagsInAnyLetterCase) {
    for (const std::string text : {"yes", "Y", "TRUE"}) EXPECT_EQ(cell_of("flag", text), "true");
    for (const std::string text : {"no", "N", "False", ""}) EXPECT_EQ(cell_of("flag", text), "");
    EXPECT_EQ(cell_of("flag", "maybe"),
              "f.xml:3:28: warning: 'maybe' in <c> is neither yes nor no, expected one of them; the cell stays empty");
}

TEST(DescribedTokens, ReadChoicesInAnyLetterCase) {
    const std::string choices = "<choice name='for_ever' text='Permanent'/><choice name='gone' text='gone'/>";
    EXPECT_EQ(cell_of("choice", "PERMANENT", choices), "for_ever");
    EXPECT_EQ(cell_of("choice", "", choices), "");
    EXPECT_EQ(cell_of("choice", "permanently", choices),
              "f.xml:3:28: warning: 'permanently' in <c>, expected one of 'permanent', 'gone'; the cell stays empty");
}

TEST(DescribedTokens, ReadNumbersThatMayBeNone) {
    const std::string none = "<none text='(infinite)'/><none text='-'/>";
    EXPECT_EQ(cell_of("number", "12", none), "12");
    EXPECT_EQ(cell_of("number", "0x00", none), "0");
    EXPECT_EQ(cell_of("number", "(infinite)", none), "");
    EXPECT_EQ(cell_of("number", "-", none), "");
    for (const std::string text : {"many", "1-2", "18446744073709551616"}) {
        EXPECT_EQ(cell_of("number", text), "f.xml:3:28: warning: '" + text +
                                               "' in <c> is no number of up to 64 bits, "
                                               "expected one; the cell stays empty");
    }
}

TEST(DescribedTokens, ReadWholeTexts) { EXPECT_EQ(cell_of("text", "a <xref type='rfc' data='rfc1'/> b"), "a RFC 1 b"); }

TEST(DescribedTokens, AddTheSectionToTheFirstReference) {
    const auto references = [](const std::string& section, const std::string& xrefs) {
        const auto [table, diagnostics] = interpret_as(tokens("<section element='note'/>"),
                                                       shop_with(word("a", "<note>" + section + "</note>" + xrefs)));
        return diagnostics.empty() ? citations_of(table.value().rows.at(0).references) : diagnostics;
    };
    const std::string rfcs = "<xref type='rfc' data='rfc1'/><xref type='rfc' data='rfc2'/>";
    EXPECT_EQ(references("Section 8.4.1.1", rfcs), "RFC 1, Section 8.4.1.1; RFC 2");
    EXPECT_EQ(references("Sections 3 and 4", rfcs), "RFC 1, Section 3; RFC 1, Section 4; RFC 2");
    EXPECT_EQ(references("-", rfcs), "RFC 1; RFC 2");
    EXPECT_EQ(references("", rfcs), "RFC 1; RFC 2");
    EXPECT_EQ(references("Section 2", "<xref type='rfc' data='rfc1' section='2'/>"), "RFC 1, Section 2");
    EXPECT_EQ(references("Section 3", "<xref type='rfc' data='rfc1' section='2'/>"),
              "f.xml:3:31: warning: section '3', expected '2' as in the reference, which counts");
    EXPECT_EQ(references("Section 3", ""),
              "f.xml:3:31: warning: section 'Section 3' of no reference, expected an <xref> before it");
    EXPECT_EQ(
        references("see there", rfcs),
        "f.xml:3:31: warning: 'see there' in <note> names no section, expected one such as 'Section 15.5.5'; it is "
        "ignored");
}

TEST(DescribedTokens, SplitAReferenceIntoOnePerSection) {
    const auto table =
        table_of(tokens(), shop_with(word("a",
                                          "<xref type='rfc' data='rfc7540'>RFC7540, Section 5.2.1.1, 5.2.2.1</xref>"
                                          "<xref type='rfc' data='rfc1' section='2-4'/>")));
    EXPECT_EQ(citations_of(table.rows.at(0).references),
              "RFC 7540, Section 5.2.1.1; RFC 7540, Section 5.2.2.1; RFC 1, Sections 2-4");
    EXPECT_EQ(table.rows.at(0).references.at(1).url, "https://www.rfc-editor.org/rfc/rfc7540#section-5.2.2.1");
}

TEST(DescribedTokens, KeepAReferenceAsTextWhenItsDataDoesNotFit) {
    const auto [table, diagnostics] =
        interpret_as(tokens(), shop_with(word("a",
                                              "<xref type='uri' data='ftp://example.com/'>FTP</xref>"
                                              "<xref type='rfc' data='2616'/><xref type='rfc'/>")));
    EXPECT_EQ(
        diagnostics,
        "f.xml:3:25: warning: reference to uri 'ftp://example.com/', expected an http or https URL; it is kept as "
        "text\n"
        "f.xml:3:78: warning: reference to rfc '2616', expected rfcN, bcpN or stdN; it is kept as text\n"
        "f.xml:3:108: warning: reference to rfc '', expected rfcN, bcpN or stdN; it is ignored");
    EXPECT_EQ(citations_of(table.value().rows.at(0).references), "FTP; 2616");
    EXPECT_EQ(table.value().rows.at(0).references.at(0).url, "");
}

TEST(DescribedTokens, ReportUndescribedElementsOncePerName) {
    const auto records = shop_with(word("a", "<x/><y>1</y>") + word("b", "<x>2</x><z/>"));
    EXPECT_EQ(
        warnings_as(tokens("<ignore element='z'/>"), records),
        "f.xml:3:25: warning: element <x> is not described, expected a <column> or <ignore> for it; it is ignored\n"
        "f.xml:3:32: warning: element <y> is not described, expected a <column> or <ignore> for it; it is ignored");
}

TEST(DescribedTokens, ReportDescribedElementsThatNoRecordHas) {
    EXPECT_EQ(warnings_as(tokens(safe_column + "<section element='note'/>\n<description element='text'/>"),
                          shop_with(word("a"))),
              "t.xml:5:10: warning: no record has an element <note>, expected one\n"
              "t.xml:4:9: warning: no record has an element <safe>, expected one\n"
              "t.xml:6:14: warning: no record has an element <text>, expected one");
}

TEST(DescribedTokens, AreRefusedWhenTheyAreEqual) {
    EXPECT_EQ(refusal_as(tokens(), shop_with(word("a") + word("b") + word("a"))),
              "f.xml:5:16: error: token 'a' a second time, expected each once\nf.xml:3:16: note: 'a' is here");
    EXPECT_EQ(refusal_as(any_case, shop_with(word("Pep-Info") + word("PEP-Info"))),
              "f.xml:4:16: error: token 'PEP-Info' a second time, expected each once\n"
              "f.xml:3:16: note: 'Pep-Info' is here");
}

TEST(DescribedTokens, AreRefusedWhenTheirIdentifiersAreEqual) {
    const std::string expected = ", expected one of its own, such as one in the 'names' of a supplement\n";
    EXPECT_EQ(refusal_as(tokens(), shop_with(word("WebSocket") + word("websocket"))),
              "f.xml:4:16: error: word 'websocket' has the name 'WEBSOCKET' of word 'WebSocket'" + expected +
                  "f.xml:3:16: note: word 'WebSocket' has it here");
    EXPECT_EQ(refusal_as(any_case, shop_with(word("a-b") + word("a_b"))),
              "f.xml:4:16: error: word 'a_b' has the name 'A_B' of word 'a-b'" + expected +
                  "f.xml:3:16: note: word 'a-b' has it here");
}

TEST(DescribedTokens, AreRefusedWhenTheyAreNoNames) {
    EXPECT_EQ(refusal_as(tokens(), shop_with(word("*"))),
              "f.xml:3:16: error: the name '*' of a row has no letter or digit, expected one in the 'names' of a "
              "supplement");
    EXPECT_EQ(refusal_as(tokens(), shop_with(word(""))), "f.xml:3:9: error: empty <value>, expected a token");
    EXPECT_EQ(refusal_as(tokens(), shop_with(word("\xC3\xA9"))),
              "f.xml:3:16: error: token '\\xC3\\xA9' has byte 0xC3 at position 1, expected printable ASCII");
    EXPECT_EQ(refusal_as(tokens(), shop_with(word(std::string(101, 'a')))),
              "f.xml:3:16: error: token '" + std::string(101, 'a') + "' has 101 characters, expected 100 at most");
}

TEST(DescribedTokens, AreRefusedWithoutExactlyOneValue) {
    EXPECT_EQ(refusal_as(tokens(), shop_with("<record/>")), "f.xml:3:1: error: record without <value>, expected one");
    EXPECT_EQ(refusal_as(tokens(), shop_with("<record><value>a</value><value>b</value></record>")),
              "f.xml:3:32: error: a second <value> in a record, expected one\nf.xml:3:16: note: the first is here");
    EXPECT_EQ(refusal_as(tokens(safe_column), shop_with(word("a", "<safe>no</safe><safe>no</safe>"))),
              "f.xml:3:46: error: a second <safe> in a record, expected one\nf.xml:3:31: note: the first is here");
}

TEST(DescribedTokens, AreRefusedInOtherRegistries) {
    const std::string start = "<registry xmlns='http://www.iana.org/assignments' id=";
    EXPECT_EQ(refusal_as(tokens(), start + "'shops'><record/></registry>"),
              "f.xml:1:1: error: registry with id 'shops', expected 'shop' as described\n"
              "t.xml:1:39: note: 'shop' is described here");
    EXPECT_EQ(refusal_as(tokens(), start + "'shop'><registry id='a'/><registry id='b'/></registry>"),
              "t.xml:1:55: error: no table with id 'words' in the registry, expected one of 'a', 'b'\n"
              "f.xml:1:1: note: the registry is here");
    EXPECT_EQ(refusal_as(tokens(), start + "'shop'/>"),
              "f.xml:1:1: error: registry without tables, expected one with id 'words' as described\n"
              "t.xml:1:55: note: it is described here");
    EXPECT_EQ(refusal_as(tokens(), shop_with("")), "f.xml:2:1: error: table 'words' without records, expected some");
    EXPECT_EQ(refusal_as(tokens(), start + "'shop'>\n<registry id='words'/><registry id='words'/></registry>"),
              "f.xml:2:23: error: a second table with id 'words', expected one\nf.xml:2:1: note: the first is here");
}

TEST(DescribedTokens, AreFoundInATableInsideAnother) {
    const auto registry =
        "<registry xmlns='http://www.iana.org/assignments' id='shop'><registry id='a'><registry id='words'>" +
        word("GET") + "</registry></registry></registry>";
    EXPECT_EQ(rows_of(table_of(tokens(), registry)), "1 GET=GET");
}

TEST(DescribedTokens, AreRefusedWhenTheDateOfTheRegistryIsWrong) {
    const std::string start = "<registry xmlns='http://www.iana.org/assignments' id='shop'>\n";
    const auto table = "<registry id='words'>" + word("GET") + "</registry></registry>";
    EXPECT_EQ(refusal_as(tokens(), start + "<updated>yesterday</updated>" + table),
              "f.xml:2:10: error: date 'yesterday', expected YYYY-MM-DD or YYYY-MM");
}

}  // namespace
}  // namespace iana_codegen

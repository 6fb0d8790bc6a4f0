// Tests the reader from XML to records: the results, their locations, and which files are rejected.
#include "registry/registry.hpp"

#include <gtest/gtest.h>

#include <string>

#include "reading.hpp"

namespace iana_codegen {
namespace {

const std::string opening = "<registry xmlns='http://www.iana.org/assignments' id='a'>";

std::string place(const Location& at) {
    return std::string{at.file} + ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
}

std::string described(const Field& field) { return place(field.at) + " " + field.name + "=" + field.text; }

std::string described(const Xref& xref) {
    return place(xref.at) + " " + xref.type + "|" + xref.data + "|" + xref.section + "|" + xref.text;
}

// One line for each part of the record, which starts in line 5.
std::string described(const Record& record) {
    std::string text = place(record.at);
    for (const auto& attribute : {record.date, record.updated}) text += attribute ? "\n" + described(*attribute) : "";
    for (const auto& field : record.fields) text += "\n" + described(field);
    for (const auto& xref : record.xrefs) text += "\n" + described(xref);
    return text;
}

// The only record of a registry, which is accepted with these diagnostics.
std::string taken(std::string_view record, const std::string& expected_diagnostics = "") {
    const auto [registry, diagnostics] = read(registry_with(record));
    EXPECT_EQ(diagnostics, expected_diagnostics);
    if (!registry || registry->tables.size() != 1 || registry->tables[0].records.size() != 1) return "no record";
    return described(registry->tables[0].records[0]);
}

std::string repeated(int times, const std::string& text) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

TEST(Registry, IsReadFromAWholeFile) {
    const auto [registry, diagnostics] = read(registry_with("<record><value>404</value></record>"));
    EXPECT_EQ(diagnostics, "");
    ASSERT_TRUE(registry);
    EXPECT_EQ(place(registry->at) + " " + registry->id, "f.xml:1:1 http-status-codes");
    ASSERT_EQ(registry->updated.size(), 1U);
    EXPECT_EQ(described(registry->updated[0]), "f.xml:2:10 updated=2025-09-15");
    ASSERT_EQ(registry->tables.size(), 1U);
    EXPECT_EQ(place(registry->tables[0].at) + " " + registry->tables[0].id, "f.xml:3:1 http-status-codes-1");
    ASSERT_EQ(registry->tables[0].records.size(), 1U);
}

TEST(Registry, HasAllPartsOfARecord) {
    EXPECT_EQ(taken("<record date=\"2020-01-02\" updated=\"2021-03\">\n  <value>404</value>\n"
                    "  <description>Not Found</description>\n"
                    "  <xref type=\"rfc\" data=\"rfc9110\" section=\"1\">RFC9110</xref>\n  <xref/>\n</record>"),
              "f.xml:5:1\nf.xml:5:9 date=2020-01-02\nf.xml:5:27 updated=2021-03\nf.xml:6:10 value=404\n"
              "f.xml:7:16 description=Not Found\nf.xml:8:3 rfc|rfc9110|1|RFC9110\nf.xml:9:3 |||");
}

TEST(Registry, AcceptsSingleQuotesAndSpaces) {
    EXPECT_EQ(taken(" <record  date = ' 2020-01-02 ' ><value> 404\n</value><xref type=' rfc '> A </xref ></record >"),
              "f.xml:5:2\nf.xml:5:11 date=2020-01-02\nf.xml:5:42 value=404\nf.xml:6:9 rfc|||A");
}

TEST(Registry, AcceptsEmptyFields) {
    EXPECT_EQ(taken("<record><value/><value> </value></record>"), "f.xml:5:1\nf.xml:5:9 value=\nf.xml:5:17 value=");
}

TEST(Registry, LocatesTextOnASeparateLine) {
    EXPECT_EQ(taken("<record><value>\n\n  404\n</value></record>"), "f.xml:5:1\nf.xml:7:3 value=404");
}

TEST(Registry, IgnoresCommentsAndReadsCdataInFields) {
    EXPECT_EQ(taken("<record><value>Not <!-- <no> -->Fo<![CDATA[un]]>d</value></record>"),
              "f.xml:5:1\nf.xml:5:16 value=Not Found");
    EXPECT_EQ(taken("<record><value><!-- 1 --> <![CDATA[<&>]]></value></record>"), "f.xml:5:1\nf.xml:5:36 value=<&>");
}

// A single space between two pieces is part of the text, too.
TEST(Registry, KeepsSpacesBetweenPiecesOfText) {
    EXPECT_EQ(taken("<record><value>Not<!-- a --> <!-- b -->Found</value></record>"),
              "f.xml:5:1\nf.xml:5:16 value=Not Found");
    EXPECT_EQ(taken("<record><value> <![CDATA[Not]]> <![CDATA[Found]]></value></record>"),
              "f.xml:5:1\nf.xml:5:26 value=Not Found");
    EXPECT_EQ(taken("<record><xref> <!-- a -->a<?b?> <!-- c -->d </xref></record>"), "f.xml:5:1\nf.xml:5:9 |||a d");
}

TEST(Registry, ReplacesWhiteSpaceByOneSpace) {
    EXPECT_EQ(taken("<record><value>\n Not\n\t  Found\r\n Here </value></record>"),
              "f.xml:5:1\nf.xml:6:2 value=Not Found Here");
    EXPECT_EQ(
        taken(
            "<record><value>Not <!-- a --> <![CDATA[ Found]]></value><xref section='5\n and  6'>A\tB</xref></record>"),
        "f.xml:5:1\nf.xml:5:16 value=Not Found\nf.xml:5:57 ||5 and 6|A B");
}

TEST(Registry, KeepsControlCharactersWrittenAsReferences) {
    EXPECT_EQ(taken("<record><value>&#10;Not&#10;Found&#9;</value></record>"),
              "f.xml:5:1\nf.xml:5:16 value=\nNot\nFound\t");
    EXPECT_EQ(taken("<record date='&#13;2020'/>"), "f.xml:5:1\nf.xml:5:9 date=\r2020");
}

TEST(Registry, DecodesEntities) {
    EXPECT_EQ(taken("<record><value>&lt;&amp;amp;&#233;&#x41;</value><xref data='&quot;&apos;'>&gt;</xref></record>"),
              "f.xml:5:1\nf.xml:5:16 value=<&amp;\xC3\xA9"
              "A\nf.xml:5:49 |\"'||>");
}

TEST(Registry, LocatesTextAfterDecodedEntities) {
    EXPECT_EQ(taken("<record date='&amp;&amp;'><value>&amp;</value><value>&lt;</value></record>"),
              "f.xml:5:1\nf.xml:5:9 date=&&\nf.xml:5:34 value=&\nf.xml:5:54 value=<");
}

TEST(Registry, AcceptsAByteOrderMarkAndADeclaration) {
    const auto [registry, diagnostics] = read("\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- no -->\n" +
                                              opening + "</registry>\n<!-- -->");
    EXPECT_EQ(diagnostics, "");
    ASSERT_TRUE(registry);
    EXPECT_EQ(place(registry->at), "f.xml:3:1");
}

TEST(Registry, AcceptsCarriageReturns) {
    EXPECT_EQ(taken("<record>\r\n  <value>404</value>\r\n  <value>\r\n\r\n  405\r\n</value>\r\n</record>\r\n"),
              "f.xml:5:1\nf.xml:6:10 value=404\nf.xml:9:3 value=405");
}

TEST(Registry, HasSeveralTables) {
    const auto [registry, diagnostics] =
        read(opening + "<registry id='b'><record/></registry><registry><record/><record/></registry></registry>");
    EXPECT_EQ(diagnostics, "");
    ASSERT_TRUE(registry);
    ASSERT_EQ(registry->tables.size(), 2U);
    EXPECT_EQ(registry->tables[0].id + "|" + registry->tables[1].id, "b|");
    EXPECT_EQ(registry->tables[1].records.size(), 2U);
}

TEST(Registry, SkipsKnownElementsWithoutWarning) {
    const std::string skipped =
        "<note>a</note><expert/><registration_rule b='c'/><range><d/></range><people/>"
        "<footnote/><hide/><category/><file/>";
    EXPECT_EQ(taken("<record>" + skipped + "</record>" + skipped), "f.xml:5:1");
    const auto [registry, diagnostics] = read(opening + skipped + "<title/><created/></registry>");
    EXPECT_EQ(diagnostics, "");
    EXPECT_TRUE(registry);
}

// IANA's schema allows these elements in registries at any depth.
TEST(Registry, SkipsElementsOfEveryRegistryWithoutWarning) {
    const std::string known = "<title>a</title><created>b</created><updated>c</updated><xref type='text'>d</xref>";
    const auto [registry, diagnostics] = read(opening + known + "<registry>" + known + "</registry></registry>");
    EXPECT_EQ(diagnostics, "");
    EXPECT_TRUE(registry);
}

TEST(Registry, WarnsOfUnknownElements) {
    const auto [registry, diagnostics] = read(opening + "\n<a/>\n<registry>\n <b>c</b></registry></registry>");
    EXPECT_EQ(diagnostics,
              "f.xml:2:1: warning: unknown element <a> is ignored\nf.xml:4:2: warning: unknown element <b> is ignored");
    EXPECT_TRUE(registry);
}

TEST(Registry, EscapesOtherBytesOfUnknownElements) {
    const auto [registry, diagnostics] = read(opening + "\n<caf\xC3\xA9/></registry>");
    EXPECT_EQ(diagnostics, "f.xml:2:1: warning: unknown element <caf\\xC3\\xA9> is ignored");
    EXPECT_TRUE(registry);
}

TEST(Registry, WarnsOfUnknownAttributes) {
    EXPECT_EQ(taken("<record a='1'>\n<value b='2'>404</value>\n<xref c='3'/></record>",
                    "f.xml:5:9: warning: unknown attribute 'a' of <record> is ignored\n"
                    "f.xml:6:8: warning: unknown attribute 'b' of <value> is ignored\n"
                    "f.xml:7:7: warning: unknown attribute 'c' of <xref> is ignored"),
              "f.xml:5:1\nf.xml:6:14 value=404\nf.xml:7:1 |||");
}

TEST(Registry, WarnsOfUnknownAttributesOfRegistries) {
    const auto [registry, diagnostics] = read(
        "<registry a='1' xmlns='http://www.iana.org/assignments'>\n"
        "<registry b='2'/></registry>");
    EXPECT_EQ(diagnostics,
              "f.xml:1:11: warning: unknown attribute 'a' of <registry> is ignored\n"
              "f.xml:2:11: warning: unknown attribute 'b' of <registry> is ignored");
    EXPECT_TRUE(registry);
}

TEST(Registry, WarnsOfTextBetweenElements) {
    EXPECT_EQ(taken("<record>stray<value>404</value></record>",
                    "f.xml:5:9: warning: text 'stray' inside <record> is ignored, expected elements"),
              "f.xml:5:1\nf.xml:5:21 value=404");
    EXPECT_EQ(taken("<record/><![CDATA[stray]]>",
                    "f.xml:5:19: warning: text 'stray' inside <registry> is ignored, expected elements"),
              "f.xml:5:1");
}

TEST(Registry, LocatesStrayTextOnASeparateLine) {
    EXPECT_EQ(taken("<record>\n  stray\n</record>",
                    "f.xml:6:3: warning: text 'stray' inside <record> is ignored, expected elements"),
              "f.xml:5:1");
}

TEST(Registry, RejectsElementsInsideReferences) {
    EXPECT_EQ(refusal_of(registry_with("<record><value>404</value>\n<xref><i/></xref></record>")),
              "f.xml:6:7: error: element <i> inside <xref>, expected text");
}

// The code that interprets the field decides whether that is an error.
TEST(Registry, RecordsElementsInsideFields) {
    const auto [registry, diagnostics] =
        read(registry_with("<record><a>By <xref type='rfc'/>, Section 1 <b/></a>\n<c>d</c></record>"));
    EXPECT_EQ(diagnostics, "");
    ASSERT_TRUE(registry);
    const auto& fields = registry->tables.at(0).records.at(0).fields;
    ASSERT_EQ(fields.size(), 2U);
    ASSERT_TRUE(fields[0].inner);
    EXPECT_EQ(place(fields[0].inner->at) + " " + fields[0].inner->name, "f.xml:5:15 xref");
    EXPECT_FALSE(fields[1].inner);
}

TEST(Registry, RejectsRecordsOutsideOfAnInnerRegistry) {
    EXPECT_EQ(refusal_of(opening + "\n <record/></registry>"),
              "f.xml:2:2: error: <record> outside of an inner <registry>, expected it in one");
}

TEST(Registry, RejectsRegistriesInsideAnInnerRegistry) {
    EXPECT_EQ(refusal_of(opening + "\n<registry><record/>\n<registry/></registry></registry>"),
              "f.xml:3:1: error: <registry> inside an inner <registry>, expected records");
}

TEST(Registry, RejectsRecordsAndRegistriesInsideARecord) {
    EXPECT_EQ(refusal_of(registry_with("<record><record/>\n<registry/></record>")),
              "f.xml:5:9: error: <record> inside a <record>, expected fields and references\n"
              "f.xml:6:1: error: <registry> inside a <record>, expected fields and references");
}

TEST(Registry, RejectsOtherRootElements) {
    EXPECT_EQ(refusal_of("\n <registries/>"), "f.xml:2:2: error: root element <registries>, expected <registry>");
    EXPECT_EQ(refusal_of("<html><body>404</body></html>"),
              "f.xml:1:1: error: root element <html>, expected <registry>");
}

TEST(Registry, RejectsHtmlPages) {
    EXPECT_EQ(refusal_of("<!doctype html>\n<html></html>"),
              "f.xml:1:1: error: a document type declaration, expected none in a registry");
    EXPECT_EQ(refusal_of("<html>\n<p>one<br>two</p></html>"),
              "f.xml:2:16: error: not well-formed XML: start-end tags mismatch");
}

// The reader reports one error and ignores all other problems of the file.
TEST(Registry, RejectsAnotherIdWithOneError) {
    Diagnostics diagnostics;
    const auto xml =
        "<registry xmlns='http://www.iana.org/assignments' id='http-fields' odd=''>\n<odd/><record/>\n"
        "<registry><registry/></registry></registry>";
    EXPECT_FALSE(read_registry(xml, "f.xml", diagnostics, "http-status-codes"));
    EXPECT_EQ(lines_of(diagnostics), "f.xml:1:1: error: registry with id 'http-fields', expected 'http-status-codes'");
}

TEST(Registry, RejectsAMissingNamespace) {
    EXPECT_EQ(refusal_of("<registry id='a'/>"),
              "f.xml:1:1: error: no namespace, expected xmlns=\"http://www.iana.org/assignments\"");
}

TEST(Registry, RejectsOtherNamespaces) {
    const std::string expected = ", expected 'http://www.iana.org/assignments'";
    EXPECT_EQ(refusal_of("<registry xmlns='http://example.com'/>"),
              "f.xml:1:11: error: namespace 'http://example.com'" + expected);
    EXPECT_EQ(refusal_of("<registry xmlns=''/>"), "f.xml:1:11: error: namespace ''" + expected);
    EXPECT_EQ(refusal_of(registry_with("<record xmlns='a'><value xmlns='b'>404</value></record>")),
              "f.xml:5:9: error: namespace 'a'" + expected + "\nf.xml:5:26: error: namespace 'b'" + expected);
}

TEST(Registry, AcceptsARepeatedNamespace) {
    EXPECT_EQ(taken("<record xmlns='http://www.iana.org/assignments'/>"), "f.xml:5:1");
}

TEST(Registry, SurvivesDeepNesting) {
    EXPECT_EQ(refusal_of(repeated(200'000, "<a>") + repeated(200'000, "</a>")),
              "f.xml:1:1: error: root element <a>, expected <registry>");
    EXPECT_EQ(refusal_of(repeated(200'000, opening + "\n") + repeated(200'000, "</registry>")),
              "f.xml:3:1: error: <registry> inside an inner <registry>, expected records");
}

}  // namespace
}  // namespace iana_codegen

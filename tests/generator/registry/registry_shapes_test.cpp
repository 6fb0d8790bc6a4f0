// The shapes of files that IANA writes, and that status codes do not have.
#include <gtest/gtest.h>

#include <string>

#include "reading.hpp"
#include "registry/registry.hpp"

namespace iana_codegen {
namespace {

const std::string any_opening = "<registry xmlns='http://www.iana.org/assignments' id='a'>";

Outcome<Registry> read_any(const std::string& inside) {
    Diagnostics diagnostics;
    auto registry = read_registry(any_opening + inside + "</registry>", "f.xml", diagnostics, {}, Shape::any);
    return {std::move(registry), lines_of(diagnostics)};
}

// "b:2 c:1": the tables and how many records they have.
std::string tables_in(const std::string& inside) {
    const auto [registry, diagnostics] = read_any(inside);
    EXPECT_EQ(diagnostics, "");
    std::string text;
    for (const auto& table : registry.value().tables) {
        text += (text.empty() ? "" : " ") + table.id + ":" + std::to_string(table.records.size());
    }
    return text;
}

Record record_in(const std::string& inside) {
    const auto [registry, diagnostics] = read_any("<registry id='b'><record>" + inside + "</record></registry>");
    EXPECT_EQ(diagnostics, "");
    return registry.value().tables.at(0).records.at(0);
}

std::string shape_warnings(const std::string& inside) {
    const auto [registry, diagnostics] = read_any(inside);
    EXPECT_TRUE(registry);
    return diagnostics;
}

TEST(RegistryShapes, AcceptsRegistriesAtAnyDepth) {
    EXPECT_EQ(tables_in("<registry id='b'><registry id='c'><record/><registry id='d'><record/></registry></registry>"
                        "</registry><registry id='e'><record/></registry>"),
              "c:1 d:1 e:1");
}

TEST(RegistryShapes, ListsARegistryWithRecordsBeforeThoseInsideIt) {
    EXPECT_EQ(tables_in("<registry id='b'><registry id='c'><record/></registry><record/><record/></registry>"),
              "b:2 c:1");
}

TEST(RegistryShapes, ListsAnEmptyRegistryUnlessItContainsOthers) {
    EXPECT_EQ(tables_in("<registry id='b'/><registry id='c'><registry id='d'/></registry>"), "b:0 d:0");
}

TEST(RegistryShapes, GivesRecordsOfTheRootTheIdOfTheRoot) {
    EXPECT_EQ(tables_in("<record/><registry id='b'><record/></registry><record/>"), "a:2 b:1");
}

TEST(RegistryShapes, AcceptsARegistryWithoutAnId) { EXPECT_EQ(tables_in("<registry><record/></registry>"), ":1"); }

TEST(RegistryShapes, AcceptsARegistryWithoutADate) {
    const auto [registry, diagnostics] = read_any("<record/>");
    EXPECT_EQ(diagnostics, "");
    EXPECT_TRUE(registry.value().updated.empty());
}

TEST(RegistryShapes, RefusesDeepNesting) {
    std::string text;
    for (int i = 0; i < 100'000; ++i) text += "<registry>";
    for (int i = 0; i < 100'000; ++i) text += "</registry>";
    const auto [registry, diagnostics] = read_any(text);
    EXPECT_FALSE(registry);
    EXPECT_EQ(diagnostics, "f.xml:1:558: error: <registry> inside 51 others, expected fewer");
}

TEST(RegistryShapes, IncludesTheTextOfInnerElements) {
    const auto field =
        record_in("<a>Was <b>very</b> <xref type='rfc' data='rfc1'>RFC1, Section 2</xref>.</a>").fields.at(0);
    EXPECT_EQ(field.text, "Was very RFC1, Section 2.");
    EXPECT_EQ(field.inner.value().name, "b");
}

TEST(RegistryShapes, CitesAReferenceWithoutTextInTheTextAroundIt) {
    EXPECT_EQ(record_in("<a>Obsoleted by <xref type='rfc' data='rfc9110' section='3'/></a>").fields.at(0).text,
              "Obsoleted by RFC 9110, Section 3");
    EXPECT_EQ(record_in("<a><xref type='person' data='A_B'/></a>").fields.at(0).text, "A_B");
    EXPECT_EQ(record_in("<a>x<xref type='rfc' data='?'/></a>").fields.at(0).text, "x?");
}

TEST(RegistryShapes, LocatesATextWithoutOwnCharactersAtItsElement) {
    const auto field = record_in("<a><b> c </b></a>").fields.at(0);
    EXPECT_EQ(field.text, "c");
    EXPECT_EQ(field.at.column, 83U);
}

TEST(RegistryShapes, KeepsEveryElementOfARecordAsAField) {
    EXPECT_EQ(record_in("<note>a</note><file>b</file><x/>").fields.size(), 3U);
    EXPECT_EQ(record_in("<note>a</note>").xrefs.size(), 0U);
}

TEST(RegistryShapes, ReportsUnknownElementsAndAttributesOncePerName) {
    EXPECT_EQ(shape_warnings("\n<b/><b/>\n<registry><b/><c/></registry>"),
              "f.xml:2:1: warning: unknown element <b> is ignored\n"
              "f.xml:3:15: warning: unknown element <c> is ignored");
    EXPECT_EQ(shape_warnings("\n<record b='1' c='2'/>\n<record b='3'/><registry b='4'/>"),
              "f.xml:2:9: warning: unknown attribute 'b' of <record> is ignored\n"
              "f.xml:2:15: warning: unknown attribute 'c' of <record> is ignored\n"
              "f.xml:3:26: warning: unknown attribute 'b' of <registry> is ignored");
}

TEST(RegistryShapes, AcceptsWhatTheSchemaAllowsWithoutAWarning) {
    EXPECT_EQ(shape_warnings("<description>b</description><registry><description/><note title='c'/></registry>"), "");
    EXPECT_EQ(shape_warnings("<record><footnote anchor='1'>b</footnote><file type='template' name='c'/>"
                             "<xref type='rfc' data='rfc1' lastupdated='2020-01-02'/></record>"),
              "");
}

TEST(RegistryShapes, SeparatesLinesAndParagraphsBySpaces) {
    EXPECT_EQ(record_in("<a>b<br/>c<paragraph>d</paragraph><artwork>e</artwork></a>").fields.at(0).text, "b c d e");
}

TEST(RegistryShapes, RefusesRecordsInsideRecords) {
    const auto [registry, diagnostics] = read_any("\n<record><record/></record>");
    EXPECT_FALSE(registry);
    EXPECT_EQ(diagnostics, "f.xml:2:9: error: <record> inside a <record>, expected fields and references");
}

}  // namespace
}  // namespace iana_codegen

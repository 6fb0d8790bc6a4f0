// What is listed of a registry that has no description.
#include "registry/outline.hpp"

#include <gtest/gtest.h>

#include <string>

#include "reading.hpp"

namespace iana_codegen {
namespace {

std::string outline(const std::string& inside) {
    Diagnostics diagnostics;
    const auto registry =
        read_registry("<registry xmlns='http://www.iana.org/assignments' id='a'>" + inside + "</registry>", "f.xml",
                      diagnostics, {}, Shape::any);
    EXPECT_EQ(lines_of(diagnostics), "");
    return outline_of(registry.value());
}

TEST(Outline, ListsTablesAtAnyDepth) {
    EXPECT_EQ(outline("<updated>2026-01</updated><record><b/></record><registry id='c'><registry id='d'/></registry>"),
              "registry 'a', updated 2026-01, 2 tables\n"
              "table 'a', 1 record\n  <b> in 1 record: ''\n"
              "table 'd', 0 records\n");
    EXPECT_EQ(outline(""), "registry 'a', no date, 0 tables\n");
}

TEST(Outline, CountsTheRecordsOfAnElementAndNotItsOccurrences) {
    EXPECT_EQ(outline("<record><b>1</b><b>2</b></record><record><c>1</c></record><record><b>1</b></record>"),
              "registry 'a', no date, 1 table\ntable 'a', 3 records\n  <b> in 2 records: '1', '2'\n"
              "  <c> in 1 record: '1'\n");
}

TEST(Outline, ShowsAllTextsOnlyIfTheyAreFew) {
    std::string records;
    for (int i = 1; i <= 6; ++i) records += "<record><b>" + std::to_string(i) + "</b></record>";
    const std::string start = "registry 'a', no date, 1 table\ntable 'a', ";
    EXPECT_EQ(outline(records), start + "6 records\n  <b> in 6 records: '1', '2', '3', '4', '5', '6'\n");
    EXPECT_EQ(outline(records + "<record><b>7</b></record>"),
              start + "7 records\n  <b> in 7 records: '1' and others\n");
}

TEST(Outline, ShowsFrequentTextsIfThereAreMany) {
    std::string records;
    for (const auto* text : {"1", "2", "a", "3", "b", "4", "b", "5", "a", "b", "6", "7"}) {
        records += "<record><b>" + std::string{text} + "</b></record>";
    }
    EXPECT_NE(outline(records).find("  <b> in 12 records: '1' and others; several times: 'b', 'a'\n"),
              std::string::npos);
    for (int i = 0; i < 2 * 7; ++i) records += "<record><b>x" + std::to_string(i / 2) + "</b></record>";
    EXPECT_NE(outline(records).find("several times: 'b', 'a', 'x0', 'x1', 'x2', 'x3'\n"), std::string::npos);
}

TEST(Outline, ShortensTexts) {
    EXPECT_EQ(
        outline("<record><b>" + std::string(41, 'x') + "</b></record>"),
        "registry 'a', no date, 1 table\ntable 'a', 1 record\n  <b> in 1 record: '" + std::string(40, 'x') + "...'\n");
}

}  // namespace
}  // namespace iana_codegen

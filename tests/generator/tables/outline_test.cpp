// What is listed of a registry that has no description.
#include "tables/outline.hpp"

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
              "registry 'a', no date, 1 table\ntable 'a', 3 records\n"
              "  <b> in 2 records: '1', '2'; largest number: 2 (8 bits)\n"
              "  <c> in 1 record: '1'\n");
}

TEST(Outline, ShowsAllTextsOnlyIfTheyAreFew) {
    std::string records;
    for (int i = 1; i <= 6; ++i) records += "<record><b>b" + std::to_string(i) + "</b></record>";
    const std::string start = "registry 'a', no date, 1 table\ntable 'a', ";
    EXPECT_EQ(outline(records), start + "6 records\n  <b> in 6 records: 'b1', 'b2', 'b3', 'b4', 'b5', 'b6'\n");
    EXPECT_EQ(outline(records + "<record><b>b7</b></record>"),
              start + "7 records\n  <b> in 7 records: 'b1' and others\n");
}

TEST(Outline, ShowsFrequentTextsIfThereAreMany) {
    std::string records;
    for (const auto* text : {"c", "d", "a", "e", "b", "f", "b", "g", "a", "b", "h", "i"}) {
        records += "<record><b>" + std::string{text} + "</b></record>";
    }
    EXPECT_NE(outline(records).find("  <b> in 12 records: 'c' and others\n    several times: 'b', 'a'\n"),
              std::string::npos);
    for (int i = 0; i < 2 * 13; ++i) records += "<record><b>x" + std::to_string(i / 2) + "</b></record>";
    EXPECT_NE(outline(records).find("several times: 'b', 'a', 'x0', 'x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7', 'x8', "
                                    "'x9' and 3 more\n"),
              std::string::npos);
}

std::string signal(const std::string& value, const std::string& name) {
    return "<record><value>" + value + "</value><name>" + name + "</name></record>";
}

std::string signals(const std::string& records) {
    return outline(signal("1", "A") + signal("2", "B") + signal("3", "C") + signal("4", "D") + signal("5", "E") +
                   signal("6", "F") + records);
}

TEST(Outline, ShowsTextsOfRangesAsStates) {
    EXPECT_NE(signals(signal("7-9", "Free") + signal("10", "A") + signal("11-12", ""))
                  .find("  <name> in 9 records: 'A' and others\n    may be states: 'Free'\n    several times: 'A'\n"),
              std::string::npos);
    EXPECT_NE(
        outline(signal("1", "A") + signal("2-3", "B")).find("<name> in 2 records: 'A', 'B'\n    may be states: 'B'\n"),
        std::string::npos);
}

TEST(Outline, ShowsTextsThatStartLikeAState) {
    EXPECT_NE(signals(signal("7", "Reserved, can be allocated by Standards Action") + signal("8", "UNASSIGNED"))
                  .find("may be states: 'Reserved, can be allocated by Standards Action', 'UNASSIGNED'\n"),
              std::string::npos);
    EXPECT_EQ(outline("<record><value>Reserved</value><name>Unassigned</name></record>").find("may be"),
              std::string::npos);
}

TEST(Outline, ShowsTheLargestNumberOfTheKeyAndItsBits) {
    const auto expect = [](const std::string& value, const std::string& shown) {
        const auto text = outline(signal("1", "1000000") + signal(value, "A"));
        EXPECT_NE(text.find("; largest number: " + shown + "\n"), std::string::npos) << text;
        EXPECT_EQ(text.find("largest"), text.rfind("largest"));
    };
    expect("255", "255 (8 bits)");
    expect("7-256", "256 (16 bits)");
    expect("0x1 - 0x10000", "65536 (32 bits)");
    expect("18446744073709551615", "18446744073709551615 (64 bits)");
}

TEST(Outline, TakesTheFirstElementWithNumbersAsKeyIfThereIsNoValue) {
    EXPECT_NE(
        outline("<record><a>x</a><b>7</b><c>8</c></record>")
            .find("  <a> in 1 record: 'x'\n  <b> in 1 record: '7'; largest number: 7 (8 bits)\n  <c> in 1 record: "
                  "'8'\n"),
        std::string::npos);
}

TEST(Outline, ShortensTexts) {
    EXPECT_EQ(
        outline("<record><b>" + std::string(61, 'x') + "</b></record>"),
        "registry 'a', no date, 1 table\ntable 'a', 1 record\n  <b> in 1 record: '" + std::string(60, 'x') + "...'\n");
}

}  // namespace
}  // namespace iana_codegen

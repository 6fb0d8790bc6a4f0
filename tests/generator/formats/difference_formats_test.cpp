// Compares the output formats of a difference with exact texts.
#include "formats/difference_formats.hpp"

#include <gtest/gtest.h>

#include <string>

#include "comparing.hpp"

namespace iana_codegen {
namespace {

Difference difference_with(std::vector<Change> changes, Bump bump = Bump::major) {
    return {"2018-09-21", "2021-10-01", bump, std::move(changes)};
}

// A change of each kind.
Difference every_kind() {
    return difference_with({{"99", ChangeKind::added, "", "Low"},
                            {"306", ChangeKind::added, "(Unused)", "Again"},
                            {"413", ChangeKind::renamed, "Payload Too Large", "Content Too Large"},
                            {"413", ChangeKind::reference, "", "RFC 9110, Section 15.5.14; Folklore"},
                            {"413", ChangeKind::dates, "updated 2014-06", ""},
                            {"418", ChangeKind::removed, "Teapot", "(Unused)"},
                            {"499", ChangeKind::removed, "Closed", ""},
                            {"510", ChangeKind::state, "assigned", "obsoleted"}});
}

Difference renamed(const std::string& old_phrase, const std::string& new_phrase) {
    return difference_with({{"413", ChangeKind::renamed, old_phrase, new_phrase}});
}

// The row of the table for a code that was renamed from "A" to that phrase.
std::string markdown_row(const std::string& phrase) {
    const auto text = emit_markdown(renamed("A", phrase));
    return text.substr(text.rfind("| 413"));
}

TEST(DifferenceText, HasALineForEveryKindOfChange) {
    EXPECT_EQ(emit_text(every_kind()),
              "2018-09-21 -> 2021-10-01: major, 8 changes\n"
              "99  added     Low\n"
              "306 added     (Unused) -> Again\n"
              "413 renamed   Payload Too Large -> Content Too Large\n"
              "413 reference (none) -> RFC 9110, Section 15.5.14; Folklore\n"
              "413 dates     updated 2014-06 -> (none)\n"
              "418 removed   Teapot -> (Unused)\n"
              "499 removed   Closed\n"
              "510 state     assigned -> obsoleted\n");
}

TEST(DifferenceText, SaysChangeForOneChange) {
    EXPECT_EQ(emit_text(difference_with({{"103", ChangeKind::added, "", "Early Hints"}}, Bump::minor)),
              "2018-09-21 -> 2021-10-01: minor, 1 change\n"
              "103 added Early Hints\n");
}

TEST(DifferenceText, SaysThatNothingChanged) {
    EXPECT_EQ(emit_text(difference_with({}, Bump::none)), "No status code changed from 2018-09-21 to 2021-10-01.\n");
    EXPECT_EQ(emit_text({"2021-10-01", "2021-10-01", Bump::none, {}}), "No status code changed.\n");
}

TEST(DifferenceText, DoesNotEscapePhrases) {
    EXPECT_EQ(emit_text(renamed("\"A\\\" {} %s", "| -> <b>")),
              "2018-09-21 -> 2021-10-01: major, 1 change\n"
              "413 renamed \"A\\\" {} %s -> | -> <b>\n");
}

TEST(DifferenceMarkdown, HasARowForEveryKindOfChange) {
    EXPECT_EQ(emit_markdown(every_kind()),
              "## major: 8 changes from 2018-09-21 to 2021-10-01\n"
              "\n"
              "| code | change | old | new |\n"
              "|---|---|---|---|\n"
              "| 99 | added |  | `Low` |\n"
              "| 306 | added | `(Unused)` | `Again` |\n"
              "| 413 | renamed | `Payload Too Large` | `Content Too Large` |\n"
              "| 413 | reference |  | `RFC 9110, Section 15.5.14; Folklore` |\n"
              "| 413 | dates | `updated 2014-06` |  |\n"
              "| 418 | removed | `Teapot` | `(Unused)` |\n"
              "| 499 | removed | `Closed` |  |\n"
              "| 510 | state | `assigned` | `obsoleted` |\n");
}

TEST(DifferenceMarkdown, SaysChangeForOneChange) {
    EXPECT_EQ(emit_markdown(difference_with({{"103", ChangeKind::added, "", "Early Hints"}}, Bump::minor)),
              "## minor: 1 change from 2018-09-21 to 2021-10-01\n"
              "\n"
              "| code | change | old | new |\n"
              "|---|---|---|---|\n"
              "| 103 | added |  | `Early Hints` |\n");
}

TEST(DifferenceMarkdown, SaysThatNothingChanged) {
    EXPECT_EQ(emit_markdown(difference_with({}, Bump::none)),
              "## none: No status code changed from 2018-09-21 to 2021-10-01\n");
    EXPECT_EQ(emit_markdown({"2021-10-01", "2021-10-01", Bump::none, {}}), "## none: No status code changed\n");
}

TEST(DifferenceMarkdown, WritesPhrasesAsCode) {
    EXPECT_EQ(markdown_row("<img src=x> **b** [l](http://x) @all #1 :+1: $x$ &lt;"),
              "| 413 | renamed | `A` | `<img src=x> **b** [l](http://x) @all #1 :+1: $x$ &lt;` |\n");
}

TEST(DifferenceMarkdown, EscapesBarsThatWouldEndACell) {
    EXPECT_EQ(markdown_row("a | b || c"), "| 413 | renamed | `A` | `a \\| b \\|\\| c` |\n");
    EXPECT_EQ(markdown_row("a \\| b"), "| 413 | renamed | `A` | `a \\ \\| b` |\n");
    EXPECT_EQ(markdown_row("a \\"), "| 413 | renamed | `A` | `a \\` |\n");
}

TEST(DifferenceMarkdown, KeepsBackticksInsideCode) {
    EXPECT_EQ(markdown_row("a`b"), "| 413 | renamed | `A` | ``a`b`` |\n");
    EXPECT_EQ(markdown_row("a``b`c"), "| 413 | renamed | `A` | ```a``b`c``` |\n");
    EXPECT_EQ(markdown_row("`a"), "| 413 | renamed | `A` | `` `a `` |\n");
    EXPECT_EQ(markdown_row("a```"), "| 413 | renamed | `A` | ```` a``` ```` |\n");
    EXPECT_EQ(markdown_row("`<b>` | `"), "| 413 | renamed | `A` | `` `<b>` \\| ` `` |\n");
}

TEST(DifferenceJson, HasAnObjectForEveryKindOfChange) {
    EXPECT_EQ(
        emit_json(every_kind()),
        R"json({"old": {"updated": "2018-09-21"}, "new": {"updated": "2021-10-01"}, "bump": "major", "changes": [)json"
        R"json({"code": 99, "kind": "added", "old": null, "new": "Low"}, )json"
        R"json({"code": 306, "kind": "added", "old": "(Unused)", "new": "Again"}, )json"
        R"json({"code": 413, "kind": "renamed", "old": "Payload Too Large", "new": "Content Too Large"}, )json"
        R"json({"code": 413, "kind": "reference", "old": null, "new": "RFC 9110, Section 15.5.14; Folklore"}, )json"
        R"json({"code": 413, "kind": "dates", "old": "updated 2014-06", "new": null}, )json"
        R"json({"code": 418, "kind": "removed", "old": "Teapot", "new": "(Unused)"}, )json"
        R"json({"code": 499, "kind": "removed", "old": "Closed", "new": null}, )json"
        R"json({"code": 510, "kind": "state", "old": "assigned", "new": "obsoleted"}]})json"
        "\n");
}

TEST(DifferenceJson, HasAnEmptyListIfNothingChanged) {
    EXPECT_EQ(emit_json(difference_with({}, Bump::none)),
              R"({"old": {"updated": "2018-09-21"}, "new": {"updated": "2021-10-01"}, "bump": "none", "changes": []})"
              "\n");
}

TEST(DifferenceJson, NamesEachBump) {
    for (const auto& [bump, name] : {std::pair{Bump::patch, "patch"}, std::pair{Bump::minor, "minor"}}) {
        EXPECT_NE(emit_json(difference_with({}, bump)).find(std::string{R"("bump": ")"} + name + '"'),
                  std::string::npos);
    }
}

TEST(DifferenceJson, EscapesHostilePhrases) {
    const auto text = emit_json(renamed(R"("A\" {} %s)", "\\\\ \n\t\x01\x1f\x7f </script> \xC3\xA4"));
    EXPECT_NE(text.find(R"("old": "\"A\\\" {} %s")"), std::string::npos) << text;
    EXPECT_NE(text.find("\"new\": \"\\\\\\\\ \\u000a\\u0009\\u0001\\u001f\x7f </script> \xC3\xA4\"}]}\n"),
              std::string::npos)
        << text;
}

// Changes of a described table that has the numbers and names of another table, too.
Difference of_signals(std::vector<Change> changes) {
    return {"2026-01-02", "2026-02-03", Bump::major, std::move(changes), "shop-signal", "signal"};
}

Difference every_kind_of_signals() {
    return of_signals({{"8-15", ChangeKind::renamed, "STREAM", "FLOW"},
                       {"16", ChangeKind::added, "(reserved)", "A|B"},
                       {"16", ChangeKind::added, "", "C"},
                       {"17", ChangeKind::column, "", "draft", "kind"},
                       {"17", ChangeKind::description, "Old.", "New."},
                       {"18446744073709551615", ChangeKind::state, "unassigned", "reserved"}});
}

TEST(DifferenceOfATable, StartsWithTheNameOfTheTableInTexts) {
    EXPECT_EQ(emit_text(every_kind_of_signals()),
              "shop-signal: 2026-01-02 -> 2026-02-03: major, 6 changes\n"
              "8-15                 renamed     STREAM -> FLOW\n"
              "16                   added       (reserved) -> A|B\n"
              "16                   added       C\n"
              "17                   column kind (none) -> draft\n"
              "17                   description Old. -> New.\n"
              "18446744073709551615 state       unassigned -> reserved\n");
}

TEST(DifferenceOfATable, IsHeadedByTheNameOfTheTableInMarkdown) {
    EXPECT_EQ(emit_markdown(every_kind_of_signals()),
              "## shop-signal: major: 6 changes from 2026-01-02 to 2026-02-03\n"
              "\n"
              "| signal | change | old | new |\n"
              "|---|---|---|---|\n"
              "| `8-15` | renamed | `STREAM` | `FLOW` |\n"
              "| `16` | added | `(reserved)` | `A\\|B` |\n"
              "| `16` | added |  | `C` |\n"
              "| `17` | column kind |  | `draft` |\n"
              "| `17` | description | `Old.` | `New.` |\n"
              "| `18446744073709551615` | state | `unassigned` | `reserved` |\n");
}

TEST(DifferenceOfATable, HasTextsAsValuesInJson) {
    EXPECT_EQ(emit_json(every_kind_of_signals()),
              R"json({"table": "shop-signal", "old": {"updated": "2026-01-02"}, "new": {"updated": "2026-02-03"}, )json"
              R"json("bump": "major", "changes": [)json"
              R"json({"value": "8-15", "kind": "renamed", "old": "STREAM", "new": "FLOW"}, )json"
              R"json({"value": "16", "kind": "added", "old": "(reserved)", "new": "A|B"}, )json"
              R"json({"value": "16", "kind": "added", "old": null, "new": "C"}, )json"
              R"json({"value": "17", "kind": "column", "column": "kind", "old": null, "new": "draft"}, )json"
              R"json({"value": "17", "kind": "description", "old": "Old.", "new": "New."}, )json"
              R"json({"value": "18446744073709551615", "kind": "state", "old": "unassigned", "new": "reserved"}]})json"
              "\n");
}

TEST(DifferenceOfATable, DoesNotRepeatATokenInTexts) {
    EXPECT_EQ(emit_text(of_signals({{"GET", ChangeKind::added, "", "GET"},
                                    {"Pep-Info", ChangeKind::renamed, "Pep-Info", "PEP-Info"},
                                    {"PUT", ChangeKind::removed, "PUT", ""}})),
              "shop-signal: 2026-01-02 -> 2026-02-03: major, 3 changes\n"
              "GET      added\n"
              "Pep-Info renamed Pep-Info -> PEP-Info\n"
              "PUT      removed\n");
}

TEST(DifferenceOfATable, EscapesTokensInMarkdown) {
    const auto text = emit_markdown(of_signals({{"a`|*b*", ChangeKind::added, "", "a`|*b*"}}));
    EXPECT_NE(text.find("\n| ``a`\\|*b*`` | added |  | ``a`\\|*b*`` |\n"), std::string::npos) << text;
}

TEST(DifferenceOfATable, SaysWhichRowsDidNotChange) {
    auto difference = of_signals({});
    difference.bump = Bump::none;
    EXPECT_EQ(emit_text(difference), "shop-signal: No signal changed from 2026-01-02 to 2026-02-03.\n");
    EXPECT_EQ(emit_markdown(difference), "## shop-signal: none: No signal changed from 2026-01-02 to 2026-02-03\n");
    difference.new_updated = difference.old_updated;
    EXPECT_EQ(emit_text(difference), "shop-signal: No signal changed.\n");
}

TEST(DifferenceOfATable, NeedsNoDate) {
    auto difference = of_signals({{"GET", ChangeKind::added, "", "GET"}});
    difference.old_updated.clear();
    EXPECT_EQ(emit_text(difference), "shop-signal: (no date) -> 2026-02-03: major, 1 change\nGET added\n");
    EXPECT_EQ(emit_markdown(difference).substr(0, 60), "## shop-signal: major: 1 change from (no date) to 2026-02-03");
    difference.new_updated.clear();
    EXPECT_EQ(emit_text(difference), "shop-signal: major, 1 change\nGET added\n");
    EXPECT_EQ(emit_markdown(difference).substr(0, 32), "## shop-signal: major: 1 change\n");
    EXPECT_NE(emit_json(difference).find(R"("old": {"updated": null}, "new": {"updated": null},)"), std::string::npos);
}

TEST(DifferenceFormats, AreFoundByTheirNames) {
    ASSERT_EQ(difference_formats().size(), 3U);
    for (const auto& format : difference_formats()) EXPECT_EQ(find_difference_format(format.name), &format);
    EXPECT_EQ(find_difference_format("text")->emit(every_kind()), emit_text(every_kind()));
    EXPECT_EQ(find_difference_format("markdown")->emit(every_kind()), emit_markdown(every_kind()));
    EXPECT_EQ(find_difference_format("json")->emit(every_kind()), emit_json(every_kind()));
    EXPECT_EQ(find_difference_format("xml"), nullptr);
}

}  // namespace
}  // namespace iana_codegen

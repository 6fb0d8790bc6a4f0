// Tests how diagnostics are printed and counted, and how messages quote text.
#include "text/diagnostics.hpp"

#include <gtest/gtest.h>

#include <string>

#include "reading.hpp"
#include "registry/source.hpp"

namespace iana_codegen {
namespace {

TEST(Diagnostics, HaveTheFormThatCompilersUse) {
    EXPECT_EQ(to_string({Severity::error, {"f.xml", 5, 10}, "found"}), "f.xml:5:10: error: found");
    EXPECT_EQ(to_string({Severity::warning, {"a/f.xml", 1, 1}, "found"}), "a/f.xml:1:1: warning: found");
    EXPECT_EQ(to_string({Severity::note, {"<stdin>", 12345, 678}, "found"}), "<stdin>:12345:678: note: found");
}

TEST(Diagnostics, StartEmpty) {
    const Diagnostics diagnostics;
    EXPECT_TRUE(diagnostics.all().empty());
    EXPECT_EQ(diagnostics.error_count(), 0U);
}

TEST(Diagnostics, KeepTheOrderOfReports) {
    Diagnostics diagnostics;
    diagnostics.error({"f.xml", 9, 1}, "one");
    diagnostics.note({"f.xml", 2, 1}, "two");
    diagnostics.warning({"f.xml", 5, 1}, "three");
    EXPECT_EQ(lines_of(diagnostics), "f.xml:9:1: error: one\nf.xml:2:1: note: two\nf.xml:5:1: warning: three");
}

TEST(Diagnostics, CountOnlyErrors) {
    Diagnostics diagnostics;
    diagnostics.warning({}, "warning");
    diagnostics.note({}, "note");
    EXPECT_EQ(diagnostics.error_count(), 0U);
    diagnostics.error({}, "error");
    diagnostics.error({}, "error");
    EXPECT_EQ(diagnostics.error_count(), 2U);
}

TEST(Diagnostics, KeepTheFirstThousandOfEachKind) {
    Diagnostics diagnostics;
    for (std::size_t line = 1; line <= 1002; ++line) {
        diagnostics.warning({"f.xml", line, 1}, "odd");
        diagnostics.note({"f.xml", line, 2}, "as here");
    }
    diagnostics.error({"f.xml", 5000, 1}, "wrong");
    diagnostics.note({"f.xml", 5000, 2}, "against this");
    EXPECT_EQ(diagnostics.error_count(), 1U);
    const auto& all = diagnostics.all();
    ASSERT_EQ(all.size(), 2003U);
    EXPECT_EQ(to_string(all[1998]), "f.xml:1000:1: warning: odd");
    EXPECT_EQ(to_string(all[1999]), "f.xml:1000:2: note: as here");
    EXPECT_EQ(to_string(all[2000]), "f.xml:1001:1: note: from here on, 2 more warnings are not shown");
    EXPECT_EQ(to_string(all[2001]), "f.xml:5000:1: error: wrong");
    EXPECT_EQ(to_string(all[2002]), "f.xml:5000:2: note: against this");
}

TEST(Diagnostics, CountTheErrorsThatAreNotKept) {
    Diagnostics diagnostics;
    for (std::size_t line = 1; line <= 3000; ++line) diagnostics.error({"f.xml", line, 1}, "wrong");
    EXPECT_EQ(diagnostics.error_count(), 3000U);
    EXPECT_EQ(diagnostics.all().size(), Diagnostics::most_kept + 1);
    EXPECT_EQ(to_string(diagnostics.all().back()), "f.xml:1001:1: note: from here on, 2000 more errors are not shown");
}

TEST(Shown, KeepsPrintableCharacters) {
    const std::string printable = " !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~";
    EXPECT_EQ(shown(printable), printable);
    EXPECT_EQ(shown(""), "");
}

TEST(Shown, EscapesOtherBytes) {
    EXPECT_EQ(shown("\x1B[31mred\x7F"), "\\x1B[31mred\\x7F");
    EXPECT_EQ(shown("a\tb\r\n"), "a\\x09b\\x0D\\x0A");
    EXPECT_EQ(shown("caf\xC3\xA9"), "caf\\xC3\\xA9");
    EXPECT_EQ(shown({"\0", 1}), "\\x00");
}

TEST(Shown, KeepsLinesAndLettersOfWholeMessages) {
    EXPECT_EQ(without_controls("caf\xC3\xA9.xml:1:1: error: a\tb\n"), "caf\xC3\xA9.xml:1:1: error: a\\x09b\n");
    EXPECT_EQ(without_controls("\x1B[31mred\x7F\r"), "\\x1B[31mred\\x7F\\x0D");
}

TEST(Shown, ShortensLongTexts) {
    EXPECT_EQ(shown(std::string(120, 'x')), std::string(120, 'x'));
    EXPECT_EQ(shown(std::string(121, 'x')), std::string(120, 'x') + "...");
    EXPECT_EQ(shown(std::string(1'000'000, 'x')), std::string(120, 'x') + "...");
}

TEST(Quote, PutsTextBetweenSingleQuotes) {
    EXPECT_EQ(quote("Not Found"), "'Not Found'");
    EXPECT_EQ(quote(""), "''");
    EXPECT_EQ(quote("\n"), "'\\x0A'");
    EXPECT_EQ(quote(std::string(121, 'x')), "'" + std::string(120, 'x') + "...'");
}

std::string position_in(std::string_view text, std::size_t offset) {
    const auto [file, line, column] = Source{text, "f.xml"}.at(offset);
    return std::string{file} + ":" + std::to_string(line) + ":" + std::to_string(column);
}

TEST(Source, CountsFromOne) {
    EXPECT_EQ(position_in("abc", 0), "f.xml:1:1");
    EXPECT_EQ(position_in("abc", 2), "f.xml:1:3");
    EXPECT_EQ(position_in("", 0), "f.xml:1:1");
}

TEST(Source, CountsALineEndAsPartOfItsLine) {
    EXPECT_EQ(position_in("ab\ncd\n", 2), "f.xml:1:3");
    EXPECT_EQ(position_in("ab\ncd\n", 3), "f.xml:2:1");
    EXPECT_EQ(position_in("\n\n\n", 2), "f.xml:3:1");
}

TEST(Source, LocatesTheEndOfTheText) {
    EXPECT_EQ(position_in("ab\ncd", 5), "f.xml:2:3");
    EXPECT_EQ(position_in("ab\ncd\n", 6), "f.xml:3:1");
}

TEST(Source, CountsColumnsInBytes) {
    EXPECT_EQ(position_in("a\r\nb", 3), "f.xml:2:1");
    EXPECT_EQ(position_in("\xC3\xA9x", 2), "f.xml:1:3");
}

}  // namespace
}  // namespace iana_codegen

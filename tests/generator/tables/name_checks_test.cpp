// Tests which changes of names are rejected.
#include "tables/name_checks.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "reading.hpp"
#include "tables/known_names.hpp"

namespace iana_codegen {
namespace {

// The diagnostics for a new registry. The files are called old.xml and new.xml.
class NameChecks : public ::testing::Test {
protected:
    void add_old(const std::string& value, const std::string& text, const std::string& name) {
        add(old_values_, "old.xml", value, text, name);
    }
    void add_new(const std::string& value, const std::string& text, const std::string& name) {
        add(new_values_, "new.xml", value, text, name);
    }
    [[nodiscard]] std::string change_of_meaning() const {
        Diagnostics diagnostics;
        const bool is_fine = check_names_keep_their_meaning(old_values_, new_values_, diagnostics);
        EXPECT_EQ(is_fine, diagnostics.all().empty());
        return lines_of(diagnostics);
    }
    [[nodiscard]] std::string loss() const {
        Diagnostics diagnostics;
        const bool is_fine = check_no_name_is_lost(old_values_, new_values_, diagnostics);
        EXPECT_EQ(is_fine, diagnostics.all().empty());
        return lines_of(diagnostics);
    }

    void are_of(Key key) { old_values_.key = new_values_.key = key; }

    NamedValues old_values_;
    NamedValues new_values_;

private:
    // The first name of a value is its present name; the others are its former names.
    static void add(NamedValues& values, std::string_view file, const std::string& value, const std::string& text,
                    const std::string& name) {
        auto& all = values.all;
        const KnownName known{text, name, {file, all.size() + 1, 20}};
        if (all.empty() || all.back().value != value) {
            all.push_back({value, true, known, {}, all.size() + 1});
        } else {
            all.back().former.push_back(known);
        }
    }
};

TEST_F(NameChecks, AcceptTheSameNames) {
    add_old("404", "Not Found", "NOT_FOUND");
    add_old("410", "Gone", "GONE");
    add_old("410", "Lost", "LOST");
    add_new("404", "not found", "NOT_FOUND");
    add_new("410", "Lost", "LOST");
    add_new("410", "Gone", "GONE");
    add_new("411", "More", "MORE");
    EXPECT_EQ(change_of_meaning(), "");
    EXPECT_EQ(loss(), "");
}

TEST_F(NameChecks, RejectAPresentNameOfAnotherValue) {
    add_old("410", "Gone", "GONE");
    add_new("409", "Conflict", "CONFLICT");
    add_new("499", "Gone", "GONE");
    EXPECT_EQ(change_of_meaning(),
              "new.xml:2:20: error: 'GONE' would mean 499, expected 410 as before\n"
              "old.xml:1:20: note: 'GONE' means 410 here");
    EXPECT_EQ(loss(), "old.xml:1:20: error: 410 would lose 'Gone', expected the supplement to keep it");
}

TEST_F(NameChecks, RejectAFormerNameOfAnotherValue) {
    add_old("410", "Lost", "LOST");
    add_old("410", "Gone", "GONE");
    add_new("410", "Lost", "LOST");
    add_new("499", "Other", "OTHER");
    add_new("499", "Gone", "GONE");
    EXPECT_EQ(change_of_meaning(),
              "new.xml:3:20: error: 'GONE' would mean 499, expected 410 as before\n"
              "old.xml:2:20: note: 'GONE' means 410 here");
}

TEST_F(NameChecks, RejectANameOfAnotherValueWithAnotherText) {
    add_old("410", "All-Gone", "ALL_GONE");
    add_new("499", "All Gone", "ALL_GONE");
    EXPECT_EQ(change_of_meaning(),
              "new.xml:1:20: error: 'ALL_GONE' would mean 499, expected 410 as before\n"
              "old.xml:1:20: note: 'ALL_GONE' means 410 here");
}

// In other tables, a supplement gives names, so equal texts may have different names.
TEST_F(NameChecks, RejectATextOfAnotherValue) {
    add_old("410", "Gone", "GONE");
    add_new("410", "Lost", "GONE");
    add_new("499", "GONE", "VANISHED");
    EXPECT_EQ(change_of_meaning(),
              "new.xml:2:20: error: 'GONE' would mean 499, expected 410 as before\n"
              "old.xml:1:20: note: 'GONE' means 410 here");
}

TEST_F(NameChecks, RejectTwoValuesThatSwapNames) {
    add_old("413", "Large", "LARGE");
    add_old("422", "Wrong", "WRONG");
    add_new("413", "Wrong", "WRONG");
    add_new("422", "Large", "LARGE");
    EXPECT_EQ(change_of_meaning(),
              "new.xml:2:20: error: 'LARGE' would mean 422, expected 413 as before\n"
              "old.xml:1:20: note: 'LARGE' means 413 here\n"
              "new.xml:1:20: error: 'WRONG' would mean 413, expected 422 as before\n"
              "old.xml:2:20: note: 'WRONG' means 422 here");
}

TEST_F(NameChecks, RejectALostName) {
    add_old("410", "Gone", "GONE");
    add_new("410", "Gone", "VANISHED");
    EXPECT_EQ(change_of_meaning(), "");
    EXPECT_EQ(loss(), "old.xml:1:20: error: 410 would lose 'Gone', expected the supplement to keep it");
}

TEST_F(NameChecks, RejectALostText) {
    add_old("410", "All-Gone", "ALL_GONE");
    add_new("410", "All Gone", "ALL_GONE");
    EXPECT_EQ(change_of_meaning(), "");
    EXPECT_EQ(loss(), "old.xml:1:20: error: 410 would lose 'All-Gone', expected the supplement to keep it");
}

TEST_F(NameChecks, RejectALostFormerName) {
    add_old("410", "Lost", "LOST");
    add_old("410", "Gone", "GONE");
    add_new("410", "Lost", "LOST");
    EXPECT_EQ(loss(), "old.xml:2:20: error: 410 would lose 'Gone', expected the supplement to keep it");
}

TEST_F(NameChecks, RejectALostValue) {
    add_old("410", "Gone", "GONE");
    EXPECT_EQ(loss(), "old.xml:1:20: error: 410 would lose 'Gone', expected the supplement to keep it");
}

TEST_F(NameChecks, IgnoreValuesWithoutNames) {
    add_old("418", "", "");
    add_new("419", "", "");
    EXPECT_EQ(change_of_meaning(), "");
    EXPECT_EQ(loss(), "");
}

TEST_F(NameChecks, AcceptTokensInAnotherLetterCaseIfItDoesNotMatter) {
    are_of(Key::token_in_any_case);
    add_old("Pep-Info", "Pep-Info", "PEP_INFO");
    add_new("PEP-Info", "PEP-Info", "PEP_INFO");
    EXPECT_EQ(change_of_meaning(), "");
    EXPECT_EQ(loss(), "");
}

TEST_F(NameChecks, RejectTokensInAnotherLetterCaseIfItMatters) {
    are_of(Key::exact_token);
    add_old("Get", "Get", "GET");
    add_new("GET", "GET", "GET");
    EXPECT_EQ(change_of_meaning(),
              "new.xml:1:20: error: 'GET' would mean 'GET', expected 'Get' as before\n"
              "old.xml:1:20: note: 'GET' means 'Get' here");
    EXPECT_EQ(loss(), "old.xml:1:20: error: 'Get' would lose 'Get', expected the supplement to keep it");
}

TEST_F(NameChecks, ComparesTextsWithoutANameOfTheirOwn) {
    add_old("0", "NONE", "NONE");
    add_old("0", "H3_NONE", "");
    add_new("0", "NONE", "NONE");
    add_new("1", "OTHER", "OTHER");
    add_new("1", "h3_none", "");
    EXPECT_EQ(change_of_meaning(),
              "new.xml:3:20: error: 'H3_NONE' would mean 1, expected 0 as before\n"
              "old.xml:2:20: note: 'H3_NONE' means 0 here");
    EXPECT_EQ(loss(), "old.xml:2:20: error: 0 would lose 'H3_NONE', expected the supplement to keep it");
}

TEST_F(NameChecks, RejectAnotherNumberOfAnEnumerator) {
    are_of(Key::token_in_any_case);
    add_old("A", "A", "A");
    add_old("B", "B", "B");
    add_new("b", "b", "B");
    Diagnostics diagnostics;
    EXPECT_FALSE(check_numbers_stay(old_values_, new_values_, diagnostics));
    EXPECT_EQ(lines_of(diagnostics),
              "new.xml:1:20: error: 'B' would get the number 1, expected 2 as before\n"
              "old.xml:2:20: note: 'B' has the number 2 here");
    Diagnostics of_same;
    EXPECT_TRUE(check_numbers_stay(old_values_, old_values_, of_same));
    EXPECT_EQ(lines_of(of_same), "");
}

}  // namespace
}  // namespace iana_codegen

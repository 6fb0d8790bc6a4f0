// Looks up texts at the first and last bytes of readable memory: a read outside of a text crashes the test.
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <iana/http/field.hpp>
#include <iana/http/method.hpp>
#include <iana/http/status.hpp>
#include <string>
#include <string_view>

#include "lookups.hpp"

namespace header_tests {
namespace {

using namespace iana::http;

// One readable and writable page between two inaccessible pages.
class GuardedPage {
public:
    GuardedPage()
        : size_{static_cast<std::size_t>(::sysconf(_SC_PAGESIZE))},
          pages_{::mmap(nullptr, 3 * size_, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)} {
        if (pages_ == MAP_FAILED || ::mprotect(start(), size_, PROT_READ | PROT_WRITE) != 0) std::abort();
    }
    ~GuardedPage() { ::munmap(pages_, 3 * size_); }
    GuardedPage(const GuardedPage&) = delete;
    GuardedPage(GuardedPage&&) = delete;
    GuardedPage& operator=(const GuardedPage&) = delete;
    GuardedPage& operator=(GuardedPage&&) = delete;

    [[nodiscard]] std::string_view at_end(std::string_view text) const {
        return placed(text, start() + size_ - text.size());
    }
    [[nodiscard]] std::string_view at_start(std::string_view text) const { return placed(text, start()); }

private:
    [[nodiscard]] char* start() const { return static_cast<char*>(pages_) + size_; }

    static std::string_view placed(std::string_view text, char* place) {
        std::memcpy(place, text.data(), text.size());
        return {place, text.size()};
    }

    std::size_t size_;
    void* pages_;
};

class PageEnd : public testing::TestWithParam<Lookups> {
protected:
    const GuardedPage page_;
    const Lookups lookups_ = GetParam();
};

INSTANTIATE_TEST_SUITE_P(Lookups, PageEnd, testing::ValuesIn(all_lookups));

TEST_P(PageEnd, UnknownTextsOfEveryLengthAreReadWithinTheirBounds) {
    for (std::size_t length = 0; length <= 200; ++length) {
        for (const char filling : {'x', ' ', '\0', '\xFF'}) {
            const std::string text(length, filling);
            for (const auto placed : {page_.at_end(text), page_.at_start(text)}) {
                EXPECT_FALSE(lookups_.from_phrase(placed)) << length;
                EXPECT_FALSE(lookups_.from_name(placed)) << length;
                EXPECT_FALSE(lookups_.from_digits(placed)) << length;
            }
        }
    }
}

TEST_P(PageEnd, KnownTextsAndPrefixesAreReadWithinTheirBounds) {
    for (const auto& entry : statuses) {
        for (std::size_t length = 0; length <= entry.phrase.size(); ++length) {
            const bool is_whole = length == entry.phrase.size();
            const auto beginning = entry.phrase.substr(0, length);
            EXPECT_EQ(lookups_.from_phrase(page_.at_end(beginning)) == entry.code, is_whole) << beginning;
            EXPECT_EQ(lookups_.from_phrase(page_.at_start(beginning)) == entry.code, is_whole) << beginning;
        }
        EXPECT_EQ(lookups_.from_name(page_.at_end(entry.name)), entry.code);
        EXPECT_EQ(lookups_.from_digits(page_.at_end(status_text(entry.code).substr(0, 3))), entry.code);
    }
}

// Looks up the names of a table, their prefixes, and texts of every length.
template <typename Rows, typename Lookup>
void expect_names_at_page_ends(const Rows& entries, Lookup lookup) {
    const GuardedPage page;
    for (const auto& row : entries) {
        for (std::size_t length = 0; length < row.name.size(); ++length) {
            EXPECT_NE(lookup(page.at_end(row.name.substr(0, length))), row.value) << row.name;
            EXPECT_NE(lookup(page.at_start(row.name.substr(0, length))), row.value) << row.name;
        }
        EXPECT_EQ(lookup(page.at_end(row.name)), row.value);
        EXPECT_EQ(lookup(page.at_start(row.name)), row.value);
    }
    for (std::size_t length = 0; length <= 200; ++length) {
        EXPECT_FALSE(lookup(page.at_end(std::string(length, '!')))) << length;
    }
}

TEST(PageEndOfTables, MethodNamesAreReadWithinTheirBounds) { expect_names_at_page_ends(methods, method_from_name); }

TEST(PageEndOfTables, FieldNamesAreReadWithinTheirBounds) { expect_names_at_page_ends(fields, field_from_name); }

}  // namespace
}  // namespace header_tests

// Lookups of texts that end, or begin, where the readable memory does: reading beyond them kills the test.
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <iana/http/status.hpp>
#include <string>
#include <string_view>

namespace {

using namespace iana::http;

// One page that can be read and written, between two that cannot.
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

TEST(PageEnd, TextsOfEveryLength) {
    const GuardedPage page;
    for (std::size_t length = 0; length <= 200; ++length) {
        for (const char filling : {'x', ' ', '\0', '\xFF'}) {
            const std::string text(length, filling);
            for (const auto placed : {page.at_end(text), page.at_start(text)}) {
                EXPECT_FALSE(status_from_phrase(placed)) << length;
                EXPECT_FALSE(status_from_name(placed)) << length;
                EXPECT_FALSE(status_from_digits(placed)) << length;
            }
        }
    }
}

TEST(PageEnd, KnownTextsAndTheirBeginnings) {
    const GuardedPage page;
    for (const auto& entry : statuses) {
        for (std::size_t length = 0; length <= entry.phrase.size(); ++length) {
            const bool is_whole = length == entry.phrase.size();
            const auto beginning = entry.phrase.substr(0, length);
            EXPECT_EQ(status_from_phrase(page.at_end(beginning)) == entry.code, is_whole) << beginning;
            EXPECT_EQ(status_from_phrase(page.at_start(beginning)) == entry.code, is_whole) << beginning;
        }
        EXPECT_EQ(status_from_name(page.at_end(entry.name)), entry.code);
        EXPECT_EQ(status_from_digits(page.at_end(status_text(entry.code).substr(0, 3))), entry.code);
    }
}

}  // namespace

#include "formats/lookup/sampled_bytes.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace iana_codegen {
namespace {

// Programs calculate the offset of the first ones fastest.
constexpr std::array<std::size_t, 9> all_eighths = {0, 4, 8, 6, 2, 5, 3, 7, 1};
// A word has eight bytes, of which one is for the size.
constexpr int most_eighths = 7;

std::vector<std::size_t> selected_eighths(unsigned mask) {
    std::vector<std::size_t> eighths;
    for (std::size_t i = 0; i < all_eighths.size(); ++i) {
        if ((mask >> i & 1U) != 0) eighths.push_back(all_eighths[i]);
    }
    return eighths;
}

bool distinguish(std::span<const std::size_t> eighths, std::span<const std::string_view> texts) {
    std::vector<std::uint64_t> words;
    words.reserve(texts.size());
    for (const auto text : texts) words.push_back(sampled_word(text, eighths));
    std::sort(words.begin(), words.end());
    return std::adjacent_find(words.begin(), words.end()) == words.end();
}

}  // namespace

std::uint64_t sampled_word(std::string_view text, std::span<const std::size_t> eighths) {
    std::uint64_t word = text.size();
    for (const auto eighth : eighths) {
        word = word << 8U | static_cast<unsigned char>(text[(text.size() - 1) * eighth / 8]) | 0x20U;
    }
    return word;
}

std::optional<std::vector<std::size_t>> find_eighths(std::span<const std::string_view> texts) {
    for (int count = 1; count <= most_eighths; ++count) {
        for (unsigned mask = 1; mask < 1U << all_eighths.size(); ++mask) {
            if (std::popcount(mask) != count) continue;
            auto eighths = selected_eighths(mask);
            if (distinguish(eighths, texts)) return eighths;
        }
    }
    return std::nullopt;
}

}  // namespace iana_codegen

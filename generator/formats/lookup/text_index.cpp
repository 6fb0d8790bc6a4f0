#include "formats/lookup/text_index.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <iterator>
#include <numeric>
#include <utility>

#include "formats/lookup/sampled_bytes.hpp"

namespace iana_codegen {
namespace {

constexpr std::size_t word_size = 8;
constexpr std::size_t most_inner_words = 64;
constexpr int most_attempts = 64;
// A successful attempt needs fewer than ten probes per text. The maximum prevents quadratic time for crafted texts.
constexpr std::ptrdiff_t most_probes_per_text = 256;

std::uint64_t byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

std::uint64_t bytes(std::string_view text) {
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < text.size(); ++i) word |= byte_at(text, i) << 8 * i;
    return word;
}

std::uint64_t folded(std::uint64_t word, LetterCase letter_case) {
    if (letter_case == LetterCase::exact) return word;
    if (letter_case == LetterCase::any_of_tokens) return word | 0x2020202020202020U;
    for (unsigned shift = 0; shift < 64; shift += 8) {
        const auto byte = word >> shift & 0xFF;
        if (byte >= 'A' && byte <= 'Z') word |= std::uint64_t{0x20} << shift;
    }
    return word;
}

// All words that are hashed: the first, the last, the size, and inner words if the text is longer than two words.
std::vector<std::uint64_t> folded_words_of(std::string_view text, LetterCase letter_case, std::size_t inner_words) {
    const auto size = text.size();
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    if (size >= 4) {
        const auto width = size >= word_size ? word_size : 4;
        first = bytes(text.substr(0, width));
        last = bytes(text.substr(size - width));
    } else if (size > 0) {
        first = byte_at(text, 0) | byte_at(text, size / 2) << 8;
        last = byte_at(text, size - 1);
    }
    std::vector<std::uint64_t> words = {folded(first, letter_case), folded(last, letter_case), size};
    if (size <= 2 * word_size) return words;
    for (std::size_t i = 1; i <= inner_words; ++i) {
        const auto at = (size - word_size) * i / (inner_words + 1);
        words.push_back(folded(bytes(text.substr(at, word_size)), letter_case));
    }
    return words;
}

std::uint64_t hash_of_words(const std::vector<std::uint64_t>& words, const std::vector<std::uint64_t>& multipliers) {
    return std::inner_product(words.begin(), words.end(), multipliers.begin(), std::uint64_t{0});
}

// SplitMix64: gives the same numbers on every machine.
std::uint64_t next_random(std::uint64_t& state) {
    std::uint64_t number = state += 0x9E3779B97F4A7C15U;
    number = (number ^ number >> 30U) * 0xBF58476D1CE4E5B9U;
    number = (number ^ number >> 27U) * 0x94D049BB133111EBU;
    return number ^ number >> 31U;
}

// Places the texts of one bucket after another, the largest bucket first. For each bucket, finds a displacement that
// puts all of its texts into free places.
class Placement {
public:
    Placement(std::span<const IndexedText> texts, std::span<const std::uint64_t> hashes, TextIndex& index)
        : texts_{texts}, hashes_{hashes}, index_{index}, probes_left_{std::ssize(texts) * most_probes_per_text} {}

    bool place_all() {
        std::vector<std::vector<std::size_t>> buckets(index_.displacements.size());
        for (std::size_t i = 0; i < hashes_.size(); ++i) {
            buckets[hashes_[i] >> index_.displacement_shift()].push_back(i);
        }
        std::vector<std::size_t> order(buckets.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return buckets[a].size() > buckets[b].size(); });
        return std::all_of(order.begin(), order.end(),
                           [&](std::size_t bucket) { return place(buckets[bucket], index_.displacements[bucket]); });
    }

private:
    bool place(const std::vector<std::size_t>& bucket, std::size_t& displacement) {
        for (displacement = 0; displacement < index_.places.size() && probes_left_ >= 0; ++displacement) {
            if (try_to_place(bucket, displacement)) return true;
        }
        return false;
    }

    bool try_to_place(const std::vector<std::size_t>& bucket, std::size_t displacement) {
        for (std::size_t placed = 0; placed < bucket.size(); ++placed) {
            --probes_left_;
            auto& place = place_of(bucket[placed], displacement);
            if (place != 0) {
                while (placed > 0) place_of(bucket[--placed], displacement) = 0;
                return false;
            }
            place = texts_[bucket[placed]].row;
        }
        return true;
    }

    std::size_t& place_of(std::size_t text, std::size_t displacement) {
        return index_.places[(hashes_[text] >> index_.place_shift() & (index_.places.size() - 1)) ^ displacement];
    }

    std::span<const IndexedText> texts_;
    std::span<const std::uint64_t> hashes_;
    TextIndex& index_;
    std::ptrdiff_t probes_left_;
};

using Words = std::vector<std::vector<std::uint64_t>>;

// The words of all texts, with the smallest number of inner words that makes the texts distinct.
std::optional<std::pair<Words, std::size_t>> distinct_words(std::span<const IndexedText> texts,
                                                            LetterCase letter_case) {
    for (std::size_t inner = 0; inner <= most_inner_words; ++inner) {
        Words words;
        for (const auto& [text, row] : texts) words.push_back(folded_words_of(text, letter_case, inner));
        auto sorted = words;
        std::sort(sorted.begin(), sorted.end());
        if (std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end()) return std::pair{std::move(words), inner};
    }
    return std::nullopt;
}

bool fill(TextIndex& index, std::span<const IndexedText> texts, const Words& words) {
    index.displacements.assign(std::bit_ceil(texts.size() / 4 + 2), 0);
    index.places.assign(std::bit_ceil(texts.size() * 3 / 2 + 2), 0);
    std::vector<std::uint64_t> hashes;
    for (const auto& of_text : words) hashes.push_back(hash_of_words(of_text, index.multipliers));
    return Placement{texts, hashes, index}.place_all();
}

std::optional<TextIndex> filled_index(TextIndex index, std::span<const IndexedText> texts, const Words& words) {
    std::uint64_t random = 0;
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        for (auto& multiplier : index.multipliers) multiplier = next_random(random) | 1U;
        if (fill(index, texts, words)) return index;
    }
    return std::nullopt;
}

}  // namespace

std::string_view letter_case_name(LetterCase letter_case) {
    switch (letter_case) {
        case LetterCase::exact: return "exact";
        case LetterCase::any: return "any";
        case LetterCase::any_of_tokens: break;
    }
    return "any_of_tokens";
}

LetterCase any_letter_case_for(std::span<const std::string_view> texts) {
    const auto is_of_tokens = [](std::string_view text) {
        return std::all_of(text.begin(), text.end(), [](char character) {
            const auto lower = static_cast<unsigned char>(character) | 0x20U;
            return static_cast<unsigned char>(character) < '@' || (lower >= 'a' && lower <= 'z');
        });
    };
    return std::all_of(texts.begin(), texts.end(), is_of_tokens) ? LetterCase::any_of_tokens : LetterCase::any;
}

unsigned TextIndex::displacement_shift() const {
    return static_cast<unsigned>(64 - std::countr_zero(displacements.size()));
}

unsigned TextIndex::place_shift() const {
    return displacement_shift() - static_cast<unsigned>(std::countr_zero(places.size()));
}

std::optional<TextIndex> find_text_index(std::span<const IndexedText> texts, LetterCase letter_case) {
    const auto words = distinct_words(texts, letter_case);
    if (!words) return std::nullopt;
    return filled_index({letter_case, {}, std::vector<std::uint64_t>(3 + words->second), {}, {}}, texts, words->first);
}

std::optional<TextIndex> find_spelled_text_index(std::span<const IndexedText> texts, LetterCase letter_case) {
    std::vector<std::string_view> views;
    for (const auto& [text, row] : texts) views.push_back(text);
    const auto eighths = find_eighths(views);
    if (!eighths) return std::nullopt;
    Words words;
    for (const auto text : views) words.push_back({sampled_word(text, *eighths)});
    return filled_index({letter_case, *eighths, std::vector<std::uint64_t>(1), {}, {}}, texts, words);
}

std::uint64_t hash_of(std::string_view text, const TextIndex& index) {
    if (!index.eighths.empty()) return sampled_word(text, index.eighths) * index.multipliers[0];
    return hash_of_words(folded_words_of(text, index.letter_case, index.inner_word_count()), index.multipliers);
}

}  // namespace iana_codegen

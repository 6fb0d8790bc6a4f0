#include "perfect_hash.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <iterator>
#include <numeric>
#include <utility>

namespace iana_codegen {
namespace {

constexpr std::size_t word_size = 8;
constexpr std::size_t fewest_words = 2;
constexpr std::size_t most_words = 13;  // those that cover every character of the longest phrase
constexpr int most_attempts = 64;
// A good attempt takes less than ten; ill will must not make a bad one take the square of the texts.
constexpr std::ptrdiff_t most_probes_per_text = 256;

// The eight characters there, the first in the lowest bits; blanks behind the end of the text.
std::uint64_t load_word(std::string_view text, std::size_t at) {
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < word_size; ++i) {
        const char character = at + i < text.size() ? text[at + i] : ' ';
        word |= static_cast<std::uint64_t>(static_cast<unsigned char>(character)) << 8 * i;
    }
    return word;
}

// The word of that number, the same in any letter case.
std::uint64_t word_of(std::string_view text, std::size_t i, std::size_t words) {
    constexpr std::uint64_t either_case = 0x2020202020202020U;
    const auto last = std::max(text.size(), word_size) - word_size;
    return load_word(text, last * i / (words - 1)) | either_case;
}

// SplitMix64: the same numbers on every machine.
std::uint64_t next_random(std::uint64_t& state) {
    std::uint64_t number = state += 0x9E3779B97F4A7C15U;
    number = (number ^ number >> 30U) * 0xBF58476D1CE4E5B9U;
    number = (number ^ number >> 27U) * 0x94D049BB133111EBU;
    return number ^ number >> 31U;
}

// Puts the texts of one bucket after the other, the largest first, where a displacement has room for all of them.
class Placement {
public:
    Placement(std::span<const std::uint64_t> hashes, PerfectHash& result)
        : hashes_{hashes}, result_{result}, probes_left_{std::ssize(hashes) * most_probes_per_text} {}

    bool place_all() {
        std::vector<std::vector<std::size_t>> buckets(result_.displacements.size());
        for (std::size_t text = 0; text < hashes_.size(); ++text) buckets[bucket_of(hashes_[text])].push_back(text);
        std::vector<std::size_t> order(buckets.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return buckets[a].size() > buckets[b].size(); });
        return std::all_of(order.begin(), order.end(),
                           [&](std::size_t bucket) { return place(buckets[bucket], result_.displacements[bucket]); });
    }

private:
    [[nodiscard]] std::size_t bucket_of(std::uint64_t hash) const { return hash >> result_.bucket_shift(); }
    [[nodiscard]] std::size_t place_of(std::uint64_t hash) const {
        return hash >> result_.place_shift() & (result_.slots.size() - 1);
    }

    bool place(const std::vector<std::size_t>& texts, std::size_t& displacement) {
        for (displacement = 0; displacement < result_.slots.size() && probes_left_ >= 0; ++displacement) {
            if (try_to_place(texts, displacement)) return true;
        }
        return false;
    }

    bool try_to_place(const std::vector<std::size_t>& texts, std::size_t displacement) {
        for (std::size_t placed = 0; placed < texts.size(); ++placed) {
            --probes_left_;
            auto& slot = result_.slots[place_of(hashes_[texts[placed]]) ^ displacement];
            if (slot != 0) {
                while (placed > 0) result_.slots[place_of(hashes_[texts[--placed]]) ^ displacement] = 0;
                return false;
            }
            slot = texts[placed] + 1;
        }
        return true;
    }

    std::span<const std::uint64_t> hashes_;
    PerfectHash& result_;
    std::ptrdiff_t probes_left_;
};

std::vector<std::uint64_t> random_multipliers(std::size_t words, std::uint64_t& random) {
    std::vector<std::uint64_t> multipliers;
    for (std::size_t i = 0; i <= words; ++i) multipliers.push_back(next_random(random) | 1U);
    return multipliers;
}

std::vector<std::uint64_t> hashes_of(std::span<const std::string_view> texts,
                                     std::span<const std::uint64_t> multipliers) {
    std::vector<std::uint64_t> hashes;
    for (const auto text : texts) hashes.push_back(hash_of(text, multipliers));
    return hashes;
}

// The fewest words that tell all texts apart, since the multipliers cannot.
std::optional<std::size_t> find_word_count(std::span<const std::string_view> texts) {
    for (std::size_t words = fewest_words; words <= most_words; ++words) {
        std::vector<std::vector<std::uint64_t>> read;
        for (const auto text : texts) {
            auto& known = read.emplace_back();
            for (std::size_t i = 0; i < words; ++i) known.push_back(word_of(text, i, words));
            known.push_back(text.size());
        }
        std::sort(read.begin(), read.end());
        if (std::adjacent_find(read.begin(), read.end()) == read.end()) return words;
    }
    return std::nullopt;
}

std::optional<PerfectHash> try_perfect_hash(std::span<const std::string_view> texts,
                                            std::vector<std::uint64_t> multipliers) {
    PerfectHash result;
    result.displacements.resize(std::bit_ceil(texts.size() / 4 + 2));
    result.slots.resize(std::bit_ceil(texts.size() * 3 / 2 + 2));
    const auto hashes = hashes_of(texts, multipliers);
    result.multipliers = std::move(multipliers);
    return Placement{hashes, result}.place_all() ? std::optional{std::move(result)} : std::nullopt;
}

}  // namespace

unsigned PerfectHash::bucket_shift() const {
    return static_cast<unsigned>(64 - std::countr_zero(displacements.size()));
}

unsigned PerfectHash::place_shift() const {
    return bucket_shift() - static_cast<unsigned>(std::countr_zero(slots.size()));
}

std::uint64_t hash_of(std::string_view text, std::span<const std::uint64_t> multipliers) {
    const auto words = multipliers.size() - 1;
    std::uint64_t hash = text.size() * multipliers.back();
    for (std::size_t i = 0; i < words; ++i) {
        hash += word_of(text, i, words) * multipliers[i];
    }
    return hash;
}

std::optional<PerfectHash> find_perfect_hash(std::span<const std::string_view> texts) {
    std::uint64_t random = 0;
    const auto words = find_word_count(texts);
    if (!words) return std::nullopt;
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        if (auto result = try_perfect_hash(texts, random_multipliers(*words, random))) return result;
    }
    return std::nullopt;
}

}  // namespace iana_codegen

#include "lookup_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "perfect_hash.hpp"
#include "spelling.hpp"

namespace iana_codegen {
namespace {

bool is_plain_character(char character) { return character < '@' || is_ascii_letter(character); }

// The texts that a lookup knows, each once whatever its letter case, and the numbers of their rows.
struct KnownTexts {
    explicit KnownTexts(const PackedTexts& packed) {
        std::unordered_set<std::string> seen;
        for (std::size_t row_number = 0; row_number < packed.rows.size(); ++row_number) {
            const std::string_view text = packed.rows[row_number].text;
            if (text.empty() || !seen.insert(to_lower(text)).second) continue;
            texts.push_back(text);
            row_numbers.push_back(row_number);
        }
    }

    [[nodiscard]] bool is_plain() const {
        return std::all_of(texts.begin(), texts.end(), [](std::string_view text) {
            return std::all_of(text.begin(), text.end(), is_plain_character);
        });
    }

    std::vector<std::string_view> texts;
    std::vector<std::size_t> row_numbers;
};

}  // namespace

std::size_t LookupTable::largest_number() const {
    return std::max(*std::max_element(displacements.begin(), displacements.end()),
                    *std::max_element(row_numbers.begin(), row_numbers.end()));
}

LookupTable make_lookup(const PackedTexts& texts) {
    const KnownTexts known{texts};
    auto hash = find_perfect_hash(known.texts);
    if (!hash) {
        throw UnwritableTexts{
            fmt::format("no perfect hash was found for {} texts, such as {}: two of them may "
                        "differ in a punctuation mark alone",
                        known.texts.size(), quote(known.texts.front()))};
    }
    for (auto& slot : hash->slots) slot = slot == 0 ? 0 : known.row_numbers[slot - 1];
    return {known.is_plain(),
            hash->bucket_shift(),
            hash->place_shift(),
            std::move(hash->multipliers),
            std::move(hash->displacements),
            std::move(hash->slots)};
}

}  // namespace iana_codegen

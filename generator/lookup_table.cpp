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

bool is_plain(char character) { return character < '@' || is_ascii_letter(character); }

// The texts that a lookup knows, each once whatever its letter case, and the numbers of their rows.
class KnownTexts {
public:
    KnownTexts(const StatusCodes& status_codes, std::string StatusCode::*present, std::string FormerPhrase::*former) {
        std::size_t row_number = 1;
        for (const auto& row : status_codes.codes) add(row.*present, row_number++);
        ++row_number;
        for (const auto& row : status_codes.codes) {
            for (const auto& phrase : row.former_phrases) add(phrase.*former, row_number++);
        }
    }

    [[nodiscard]] LookupTable make_lookup() const {
        auto hash = find_perfect_hash(texts_);
        if (!hash) {
            throw UnhashableTexts{
                fmt::format("no perfect hash was found for {} texts, such as {}: two of them may "
                            "differ in a punctuation mark alone",
                            texts_.size(), quote(texts_.front()))};
        }
        for (auto& slot : hash->slots) slot = slot == 0 ? 0 : row_numbers_[slot - 1];
        return {is_plain_,
                hash->bucket_shift(),
                hash->place_shift(),
                std::move(hash->multipliers),
                std::move(hash->displacements),
                std::move(hash->slots)};
    }

private:
    void add(std::string_view text, std::size_t row_number) {
        if (text.empty() || !seen_.insert(to_lower(text)).second) return;
        texts_.push_back(text);
        row_numbers_.push_back(row_number);
        is_plain_ = is_plain_ && std::all_of(text.begin(), text.end(), is_plain);
    }

    std::vector<std::string_view> texts_;
    std::vector<std::size_t> row_numbers_;
    std::unordered_set<std::string> seen_;
    bool is_plain_ = true;
};

}  // namespace

std::size_t LookupTable::largest_number() const {
    return std::max(*std::max_element(displacements.begin(), displacements.end()),
                    *std::max_element(row_numbers.begin(), row_numbers.end()));
}

LookupTable make_phrase_lookup(const StatusCodes& status_codes) {
    return KnownTexts{status_codes, &StatusCode::phrase, &FormerPhrase::phrase}.make_lookup();
}

LookupTable make_name_lookup(const StatusCodes& status_codes) {
    return KnownTexts{status_codes, &StatusCode::name, &FormerPhrase::name}.make_lookup();
}

}  // namespace iana_codegen

#include "formats/lookup/text_lookup.hpp"

#include <numeric>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// The texts of one kind, each with its row. If several rows have the same text, the first one gets it: all of them have
// the same value.
class Texts {
public:
    explicit Texts(bool is_exact) : is_exact_{is_exact} {}

    void add(std::string_view text, std::size_t row) {
        const bool is_new = !text.empty() && known_.insert(is_exact_ ? std::string{text} : to_lower(text)).second;
        if (is_new) texts_.push_back({text, row});
    }

    [[nodiscard]] TextIndex index() const {
        if (auto found = find_text_index(texts_, letter_case())) return std::move(*found);
        throw std::runtime_error{"no lookup found for these texts"};
    }

    [[nodiscard]] TextIndex spelled_index() const {
        auto found = find_spelled_text_index(texts_, letter_case());
        return found ? std::move(*found) : index();
    }

private:
    [[nodiscard]] LetterCase letter_case() const {
        std::vector<std::string_view> texts;
        texts.reserve(texts_.size());
        for (const auto& [text, row] : texts_) texts.push_back(text);
        return is_exact_ ? LetterCase::exact : any_letter_case_for(texts);
    }

    bool is_exact_;
    std::set<std::string> known_;
    std::vector<IndexedText> texts_;
};

template <typename OfRow, typename OfFormerName>
Texts texts_of(const Table& table, OfRow present, OfFormerName former_text) {
    Texts texts{table.key == Key::exact_token};
    std::size_t row_number = 0;
    for (const auto& row : table.rows) texts.add(row.*present, ++row_number);
    for (const auto& row : table.rows) {
        for (const auto& former : row.former_names) texts.add(former.*former_text, ++row_number);
    }
    return texts;
}

}  // namespace

std::size_t count_rows(const Table& table) {
    return std::accumulate(table.rows.begin(), table.rows.end(), table.rows.size(),
                           [](std::size_t count, const Row& row) { return count + row.former_names.size(); });
}

TextIndex index_of_texts(const Table& table) { return texts_of(table, &Row::text, &FormerName::text).index(); }

TextIndex index_of_names(const Table& table) { return texts_of(table, &Row::name, &FormerName::name).index(); }

TextIndex index_of_phrases(const Table& table) {
    return texts_of(table, &Row::text, &FormerName::text).spelled_index();
}

}  // namespace iana_codegen

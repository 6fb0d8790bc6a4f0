#include "formats/text_lookup.hpp"

#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// The texts of one kind, each with its row. A text that several rows have, all of them of one code, belongs to the
// first.
class Texts {
public:
    void add(std::string_view text, std::size_t row) {
        if (!text.empty() && known_.insert(to_lower(text)).second) texts_.push_back({text, row});
    }

    [[nodiscard]] TextIndex index() const {
        std::vector<std::string_view> texts;
        for (const auto& [text, row] : texts_) texts.push_back(text);
        if (auto found = find_text_index(texts_, any_letter_case_for(texts))) return std::move(*found);
        throw std::runtime_error{"no lookup found for these texts"};
    }

private:
    std::set<std::string> known_;
    std::vector<IndexedText> texts_;
};

}  // namespace

TextLookup lookup_by_text(const Table& table) {
    Texts names;
    Texts phrases;
    std::size_t row_number = 0;
    for (const auto& row : table.rows) {
        ++row_number;
        names.add(row.name, row_number);
        phrases.add(row.text, row_number);
    }
    for (const auto& row : table.rows) {
        for (const auto& former : row.former_names) {
            ++row_number;
            names.add(former.name, row_number);
            phrases.add(former.text, row_number);
        }
    }
    return {row_number, names.index(), phrases.index()};
}

}  // namespace iana_codegen

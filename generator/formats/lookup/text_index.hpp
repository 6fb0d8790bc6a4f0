// Computes the numbers of a lookup by text: a perfect hash, in which one probe finds the only row whose text can match.
// The generated code reads these numbers: see table.hpp for C++ and lookup.h.in for C.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace iana_codegen {

// How a table compares its texts. any_of_tokens is a faster `any`, for texts whose only characters from '@' up are
// letters.
enum class LetterCase { exact, any, any_of_tokens };

[[nodiscard]] std::string_view letter_case_name(LetterCase letter_case);

// Returns any_of_tokens if the texts allow it, otherwise `any`.
[[nodiscard]] LetterCase any_letter_case_for(std::span<const std::string_view> texts);

// A text, and the number of its row, counted from 1.
struct IndexedText {
    std::string_view text;
    std::size_t row;
};

// The members are those of text_index in table.hpp or, if there are eighths, of spelled_text_index. The counts of
// displacements and places are powers of two.
struct TextIndex {
    LetterCase letter_case;
    std::vector<std::size_t> eighths;
    std::vector<std::uint64_t> multipliers;
    std::vector<std::size_t> displacements;
    std::vector<std::size_t> places;  // numbers of rows; 0 means "not found"

    [[nodiscard]] std::size_t inner_word_count() const { return multipliers.size() - 3; }
    [[nodiscard]] unsigned displacement_shift() const;
    [[nodiscard]] unsigned place_shift() const;
};

// Finds an index for texts that all differ when compared with this letter case. The same texts give the same index on
// every machine. Returns nothing only if crafted texts make every attempt fail.
[[nodiscard]] std::optional<TextIndex> find_text_index(std::span<const IndexedText> texts, LetterCase letter_case);

// The same, but with eighths. Such a lookup is faster for texts in the letter case of the table. Returns nothing, too,
// if few bytes do not distinguish the texts.
[[nodiscard]] std::optional<TextIndex> find_spelled_text_index(std::span<const IndexedText> texts,
                                                               LetterCase letter_case);

// The hash of a text, as table.hpp calculates it.
[[nodiscard]] std::uint64_t hash_of(std::string_view text, const TextIndex& index);

}  // namespace iana_codegen

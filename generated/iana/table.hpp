// The headers of all tables include this one: it has references, ranges of rows, and lookups by text. It needs C++17
// and the standard library.
//
// This file is written by hand and is the same for every table. The public part comes first. The namespace `detail` is
// only for the generated headers.
#ifndef IANA_TABLE_HPP
#define IANA_TABLE_HPP

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "iana/table.hpp needs C++17: compile with -std=c++17 or later"
#else

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace iana {

// The state of a number in a registry. A number is unassigned if no record covers it.
enum class assignment : std::uint8_t { unassigned, assigned, reserved, private_use };

// The number in the name changes with the content of this file, so that one program can use two versions of the file.
inline namespace table_7 {

// A source of a row, such as {"RFC 5842", "7.1", "WebDAV Binding Extensions", "Experimental",
// "https://www.rfc-editor.org/rfc/rfc5842#section-7.1"}. Missing texts are empty.
struct reference {
    std::string_view document;  // its name
    std::string_view section;   // its number
    std::string_view title;     // a short title, such as people use for the document
    std::string_view maturity;  // empty for ordinary standards; otherwise such as "Experimental"
    std::string_view url;       // of the section, if there is an address of it
};

// A read-only range of rows that live as long as the program. It is cheap to copy and works with range-based for and
// the standard algorithms. As in an array, [i], front() and back() are undefined if the row does not exist.
template <typename row>
class table {
public:
    // The types and functions of a container.
    using value_type = row;
    using size_type = std::size_t;
    using const_iterator = const row*;
    using iterator = const_iterator;

    constexpr table() noexcept = default;
    constexpr table(const row* first, std::size_t size) noexcept : first_{first}, size_{size} {}

    [[nodiscard]] constexpr const row* begin() const noexcept { return first_; }
    [[nodiscard]] constexpr const row* end() const noexcept { return first_ + size_; }
    [[nodiscard]] constexpr const row* data() const noexcept { return first_; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] constexpr const row& operator[](std::size_t i) const noexcept { return first_[i]; }
    [[nodiscard]] constexpr const row& front() const noexcept { return first_[0]; }
    [[nodiscard]] constexpr const row& back() const noexcept { return first_[size_ - 1]; }

private:
    const row* first_ = nullptr;
    std::size_t size_ = 0;
};

// A table<row> whose rows are compiled only if the program uses them: `source<void>::rows()` returns the rows. It has
// the interface of a table<row> and converts to one.
template <typename row, template <typename> class source, typename unused = void>
class lazy_table {
public:
    // The types and functions of a container.
    using value_type = row;
    using size_type = std::size_t;
    using const_iterator = const row*;
    using iterator = const_iterator;

    // Not explicit, so that functions that take a table<row> accept a lazy_table.
    [[nodiscard]] constexpr operator table<row>() const noexcept { return source<unused>::rows(); }

    [[nodiscard]] constexpr const row* begin() const noexcept { return rows().begin(); }
    [[nodiscard]] constexpr const row* end() const noexcept { return rows().end(); }
    [[nodiscard]] constexpr const row* data() const noexcept { return rows().data(); }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return rows().size(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return rows().empty(); }
    [[nodiscard]] constexpr const row& operator[](std::size_t i) const noexcept { return rows()[i]; }
    [[nodiscard]] constexpr const row& front() const noexcept { return rows().front(); }
    [[nodiscard]] constexpr const row& back() const noexcept { return rows().back(); }

private:
    [[nodiscard]] constexpr table<row> rows() const noexcept { return *this; }
};

namespace detail {

// Lookups compare the bytes of a caller's text with string literals.
static_assert('A' == 0x41 && 'a' == 0x61 && '0' == 0x30 && '-' == 0x2D && ' ' == 0x20,
              "the lookups need an execution character set that contains ASCII (-fexec-charset)");

// "text"_t is a string_view. It compiles faster than the literal of the standard library.
constexpr std::string_view operator""_t(const char* text, std::size_t size) noexcept { return {text, size}; }

// The facts that all references to one document share: rfc9110("15.5.5"_t, "https://..."_t) is a reference.
struct document {
    std::string_view name;
    std::string_view title = {};
    std::string_view maturity = {};

    constexpr reference operator()(std::string_view section, std::string_view url) const noexcept {
        return {name, section, title, maturity, url};
    }
};

// The references of one row. Nearly every row has a single reference, which is stored here instead of in an array.
struct citations {
    reference only;
    table<reference> several;

    constexpr citations() noexcept = default;
    constexpr citations(const reference& cited) noexcept : only{cited} {}
    template <std::size_t count>
    constexpr citations(const reference (&cited)[count]) noexcept : several{cited, count} {}

    [[nodiscard]] constexpr table<reference> all() const noexcept {
        if (!several.empty()) return several;
        return only.document.empty() ? table<reference>{} : table<reference>{&only, 1};
    }
};

// True if the unsigned type `narrow` can represent the number.
template <typename narrow, typename integer>
constexpr bool fits(integer number) noexcept {
    static_assert(std::is_integral_v<integer>, "expected an integer");
    if constexpr (std::is_signed_v<integer>) {
        if (number < 0) return false;
    }
    // Some compilers have integers of more than 64 bits.
    using wide = std::common_type_t<integer, std::uint64_t>;
    return static_cast<wide>(number) <= static_cast<narrow>(-1);
}

constexpr bool is_between(std::uint64_t number, std::uint64_t first, std::uint64_t last) noexcept {
    return number - first <= last - first;
}

// True for rows that can stand for several values: from their member `value` to their member `last`.
template <typename row, typename unused = void>
inline constexpr bool has_ranges = false;
template <typename row>
inline constexpr bool has_ranges<row, std::void_t<decltype(row::last)>> = true;

template <typename row>
constexpr std::uint64_t last_value(const row& known) noexcept {
    if constexpr (has_ranges<row>) {
        return known.last;
    } else {
        return known.value;
    }
}

// Maps each value from `first` to `last` to the number of its row, or to 0 if it has no row.
template <std::uint64_t first, std::uint64_t last, typename number>
struct row_numbers {
    number numbers[last - first + 1] = {};

    // Uses each of the rows 1 to `row_count` whose values are in the range.
    template <typename row>
    constexpr row_numbers(const row* rows, std::size_t row_count) noexcept {
        for (std::size_t i = 1; i <= row_count; ++i) {
            const std::uint64_t place = rows[i].value - first;
            if (place > last - first) continue;
            numbers[place] = static_cast<number>(i);
            if constexpr (has_ranges<row>) {
                const std::uint64_t end = rows[i].last - first;
                for (std::uint64_t at = place + 1; at <= end; ++at) numbers[at] = static_cast<number>(i);
            }
        }
    }

    [[nodiscard]] constexpr std::size_t of(std::uint64_t value) const noexcept {
        return is_between(value, first, last) ? numbers[value - first] : 0;
    }
};

// Finds the number of the row of a value, or 0, by binary search. `sorted` has the numbers of rows, in ascending order
// of the rows' values.
template <typename number, std::size_t count, typename row>
constexpr std::size_t find_row(std::uint64_t value, const number (&sorted)[count], const row* rows) noexcept {
    std::size_t after = 0;  // the number of rows that do not start after the value
    for (std::size_t size = count; size > 0;) {
        const std::size_t half = size / 2;
        if (rows[sorted[after + half]].value <= value) {
            after += half + 1;
            size -= half + 1;
        } else {
            size = half;
        }
    }
    return after > 0 && value <= last_value(rows[sorted[after - 1]]) ? sorted[after - 1] : 0;
}

constexpr std::uint64_t byte_at(const char* text, std::size_t i) noexcept {
    return static_cast<unsigned char>(text[i]);
}

// Compilers turn each of the next two functions into a single load.
constexpr std::uint64_t four_bytes(const char* text) noexcept {
    return byte_at(text, 0) | byte_at(text, 1) << 8 | byte_at(text, 2) << 16 | byte_at(text, 3) << 24;
}

constexpr std::uint64_t eight_bytes(const char* text) noexcept {
    return byte_at(text, 0) | byte_at(text, 1) << 8 | byte_at(text, 2) << 16 | byte_at(text, 3) << 24 |
           byte_at(text, 4) << 32 | byte_at(text, 5) << 40 | byte_at(text, 6) << 48 | byte_at(text, 7) << 56;
}

// A word that repeats the byte eight times.
constexpr std::uint64_t each_byte(unsigned byte) noexcept { return byte * 0x0101010101010101U; }

// A word in which each byte is 0x20, the bit of the letter case, if that byte of `word` is an ASCII letter; else 0.
constexpr std::uint64_t letter_bits(std::uint64_t word) noexcept {
    const std::uint64_t lower = (word | each_byte(0x20)) & each_byte(0x7F);
    const std::uint64_t from_a = lower + each_byte(0x80 - 'a');
    const std::uint64_t after_z = lower + each_byte(0x7F - 'z');
    return (from_a & ~after_z & ~word & each_byte(0x80)) >> 2;
}

// How the texts of a table are compared. `any` ignores the case of ASCII letters. `any_of_tokens` does the same, but
// faster: it requires that the known texts contain no characters from 0x40 ('@') up except letters.
enum class letter_case { exact, any, any_of_tokens };

// The input of the hash: texts that compare as equal have the same folded words.
template <letter_case mode>
constexpr std::uint64_t folded(std::uint64_t word) noexcept {
    if constexpr (mode == letter_case::exact) return word;
    if constexpr (mode == letter_case::any) return word | letter_bits(word);
    return word | each_byte(0x20);
}

// Zero if the words are equal.
template <letter_case mode>
constexpr std::uint64_t difference(std::uint64_t wanted, std::uint64_t known) noexcept {
    if constexpr (mode == letter_case::any_of_tokens) {
        const std::uint64_t letters = (known >> 1) & each_byte(0x20);  // only letters have the bit 0x40
        return (wanted ^ known) & ~letters;
    }
    return folded<mode>(wanted) ^ folded<mode>(known);
}

// The first and the last bytes of a text. They cover a text of up to 16 bytes completely.
struct end_words {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
};

#if defined(__clang__)
// Without the attribute, clang calls it, because it does not see yet that the words are single loads.
[[gnu::always_inline]] constexpr end_words ends_of(const char* text, std::size_t size) noexcept;
#endif

// Nothing outside of the text is read. GCC turns `text + (size - 8)` into a single load, but not `end - 8`.
constexpr end_words ends_of(const char* text, std::size_t size) noexcept {
    if (size >= 8) return {eight_bytes(text), eight_bytes(text + (size - 8))};
    if (size >= 4) return {four_bytes(text), four_bytes(text + (size - 4))};
    if (size == 0) return {};
    return {byte_at(text, 0) | byte_at(text, size / 2) << 8, byte_at(text, size - 1)};
}

template <letter_case mode>
constexpr std::uint64_t difference_at(const char* wanted, const char* known, std::size_t at) noexcept {
    return difference<mode>(eight_bytes(wanted + at), eight_bytes(known + at));
}

// Compares two texts of the same size. Texts of 8 to 32 bytes are compared without a branch, which processors would
// often mispredict: the second word and the word before the last one are read at 0 if the ends cover the text.
template <letter_case mode>
constexpr bool is_same(const char* wanted, const end_words& ends, const char* known, std::size_t size) noexcept {
    if (size < 8) {
        const end_words known_ends = ends_of(known, size);
        return (difference<mode>(ends.first, known_ends.first) | difference<mode>(ends.last, known_ends.last)) == 0;
    }
    const std::size_t is_long = size > 16;
    const std::size_t back = (size - 16) & (0 - is_long);
    std::uint64_t found = difference<mode>(ends.first, eight_bytes(known)) |
                          difference<mode>(ends.last, eight_bytes(known + (size - 8))) |
                          difference_at<mode>(wanted, known, is_long * 8) | difference_at<mode>(wanted, known, back);
    for (std::size_t i = 16; i < back; i += 8) found |= difference_at<mode>(wanted, known, i);
    return found == 0;
}

// A perfect hash finds the only row whose text can be equal to a given text. The upper bits of the hash select a
// displacement. The bits below them, XOR the displacement, are an index into `places`, which contains numbers of rows.
// Row 0 means "not found" and has no text.
template <typename index_type>
constexpr std::size_t hashed_row(std::uint64_t hash, const index_type& index) noexcept {
    const std::uint64_t displacement = index.displacements[hash >> index.displacement_shift];
    return index.places[(hash >> index.place_shift & index_type::last_place) ^ displacement];
}

// Finds texts by a hash of their first and last words. Inner words are hashed only if some texts of the table have the
// same first and last bytes.
template <letter_case mode, typename number, std::size_t displacement_count, std::size_t place_count,
          std::size_t inner_word_count = 0>
struct text_index {
    std::uint64_t multipliers[3 + inner_word_count];  // for the first word, the last word, the size, the inner words
    unsigned displacement_shift;
    unsigned place_shift;
    number displacements[displacement_count];
    number places[place_count];
    static constexpr std::size_t last_place = place_count - 1;

    // The number of the row whose member `text_of` is equal to the text; 0 if no row has that text.
    template <typename row, typename text_member>
    constexpr std::size_t find(std::string_view text, const row* rows, text_member text_of) const noexcept {
        const end_words ends = ends_of(text.data(), text.size());
        const std::size_t found = hashed_row(hash_of(text, ends), *this);
        const std::string_view known = rows[found].*text_of;
        return known.size() == text.size() && is_same<mode>(text.data(), ends, known.data(), text.size()) ? found : 0;
    }

private:
    [[nodiscard]] constexpr std::uint64_t hash_of(std::string_view text, const end_words& ends) const noexcept {
        std::uint64_t hash = folded<mode>(ends.first) * multipliers[0] + folded<mode>(ends.last) * multipliers[1] +
                             text.size() * multipliers[2];
        if (inner_word_count == 0 || text.size() <= 16) return hash;
        for (std::size_t i = 1; i <= inner_word_count; ++i) {
            const std::size_t at = (text.size() - 8) * i / (inner_word_count + 1);
            hash += folded<mode>(eight_bytes(text.data() + at)) * multipliers[2 + i];
        }
        return hash;
    }
};

#if defined(__GNUC__)
// Without the attribute, compilers inline it, and then the function that calls it saves more registers.
template <letter_case mode>
[[gnu::cold]] constexpr bool is_same_in_other_case(const char* wanted, const char* known, std::size_t size) noexcept;
#endif

template <letter_case mode>
constexpr bool is_same_in_other_case(const char* wanted, const char* known, std::size_t size) noexcept {
    return is_same<mode>(wanted, ends_of(wanted, size), known, size);
}

// Finds texts by a hash of their size and of their bytes at some eighths of the way from the first byte to the last
// one. It is faster than text_index for a text in the letter case of the table, and slower for any other. `find`
// returns a pointer, because a number would have to be compared with 0, and then clang does not inline the function.
template <letter_case mode, typename number, std::size_t displacement_count, std::size_t place_count,
          std::size_t... eighths>
struct spelled_text_index {
    std::uint64_t multiplier;
    unsigned displacement_shift;
    unsigned place_shift;
    number displacements[displacement_count];
    number places[place_count];
    static constexpr std::size_t last_place = place_count - 1;

    // The row whose member `text_of` is equal to the text; nullptr if no row has that text.
    template <typename row, typename text_member>
    constexpr const row* find(std::string_view text, const row* rows, text_member text_of) const noexcept {
        if (text.empty()) return nullptr;
        std::uint64_t word = text.size();
        ((word = word << 8 | byte_at(text.data(), (text.size() - 1) * eighths / 8) | 0x20), ...);
        const row& found = rows[hashed_row(word * multiplier, *this)];
        const std::string_view known = found.*text_of;
        if (known.size() != text.size()) return nullptr;
        return known == text || is_same_in_other_case<mode>(text.data(), known.data(), text.size()) ? &found : nullptr;
    }
};

}  // namespace detail
}  // namespace table_7
}  // namespace iana

#endif  // C++17
#endif  // IANA_TABLE_HPP

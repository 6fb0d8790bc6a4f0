// Inserts and removes lines of a text, which keeps its kind of line end and every other byte.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace iana_codegen {

class TextEdits {
public:
    explicit TextEdits(std::string_view text) : text_{text} {}

    // The spaces and tabs at the begin of the line of that place.
    [[nodiscard]] std::string_view indent_at(std::size_t at) const;

    // Inserts whole lines after the line of that place; before what follows there, if it is more than a comment.
    void insert_lines_after(std::size_t at, std::string_view lines);

    // Inserts whole lines into <element/>, which gets an end tag.
    void insert_into_empty_element(std::size_t begin, std::size_t end, std::string_view lines);

    // Removes that part, with its whole lines if there is nothing else in them. Returns it as whole lines.
    std::string remove_lines(std::size_t begin, std::size_t end);

    // The text after all edits. Lines for the same place are inserted in the order in which they were given.
    [[nodiscard]] std::string apply() const;

private:
    struct Edit {
        std::size_t begin;
        std::size_t end;
        std::string replacement;
    };

    void add(std::size_t begin, std::size_t end, std::string_view lines);

    std::string_view text_;
    std::vector<Edit> edits_;
};

}  // namespace iana_codegen

// Inserts and removes lines of a text. Inserted lines get the text's kind of line end; every other byte stays the same.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace iana_codegen {

class TextEdits {
public:
    explicit TextEdits(std::string_view text) : text_{text} {}

    // The spaces and tabs at the start of the line that contains the offset.
    [[nodiscard]] std::string_view indent_at(std::size_t at) const;

    // Inserts whole lines after the line that contains the offset. If more than comments follows the offset in its
    // line, they are inserted at the offset instead.
    void insert_lines_after(std::size_t at, std::string_view lines);

    // Inserts whole lines into <element/>, and adds its end tag.
    void insert_into_empty_element(std::size_t begin, std::size_t end, std::string_view lines);

    // Removes a part of the text, with its whole lines if they contain nothing else. Returns the part as whole lines.
    std::string remove_lines(std::size_t begin, std::size_t end);

    // The text after all edits. Lines for the same offset are inserted in the order of the calls.
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

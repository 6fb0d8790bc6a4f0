// Splits the lines of a user's template into text and directives.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "registry/source.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// A piece of a line. The text of a directive is what stands between its at signs.
struct TemplatePiece {
    std::string_view text;
    std::size_t offset;
    bool is_directive = false;

    // True for the directives that open or close a block.
    [[nodiscard]] bool is_block() const;
};

using TemplateLine = std::vector<TemplatePiece>;

// The lines of a text, with their line ends.
[[nodiscard]] std::vector<std::string_view> lines_with_ends(std::string_view text);

// Splits a line of the source. Reports an at sign that has no other one in its line.
[[nodiscard]] TemplateLine split_template_line(std::string_view line, const Source& source, Diagnostics& diagnostics);

// True for a line of blocks' directives and spaces, which produces no line in the output.
[[nodiscard]] bool has_only_blocks(const TemplateLine& line);

}  // namespace iana_codegen

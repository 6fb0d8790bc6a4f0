// Pure functions that write texts as Markdown that shows exactly these texts, in a paragraph or in a table's cell.
#pragma once

#include <string>
#include <string_view>

namespace iana_codegen {

// Escapes printable ASCII. Neither CommonMark and GFM nor the later processing by GitHub and GitLab find markup, links,
// mentions, emojis, formulas or issue numbers in the result.
[[nodiscard]] std::string markdown_text(std::string_view text);

// The text as a link to the URL; only the text if the URL is empty.
[[nodiscard]] std::string markdown_link(std::string_view text, std::string_view url);

}  // namespace iana_codegen

// Texts as Markdown that shows them to the letter, be it in a paragraph or in a table's cell: pure functions.
#pragma once

#include <string>
#include <string_view>

namespace iana_codegen {

// Printable ASCII with nothing in it that is markup, a link, a mention of somebody, an emoji, a formula or the number
// of an issue, neither to CommonMark and GFM nor to what GitHub and GitLab make of a text behind them.
[[nodiscard]] std::string markdown_text(std::string_view text);

// The text as a link to the URL; as a mere text where there is none.
[[nodiscard]] std::string markdown_link(std::string_view text, std::string_view url);

}  // namespace iana_codegen

// Fills templates: the fixed text of an output, with marks that are replaced by generated text.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace iana_codegen {

// Replaces every mark @name@ in the text. Throws std::logic_error if the text has a mark that is not in `marks`, which
// would be a mistake in this program.
[[nodiscard]] std::string fill_template(std::string_view text,
                                        std::initializer_list<std::pair<std::string_view, std::string>> marks);

// Keeps only those sections whose condition is in the list. A section is the text between a line "@if NAME@" and a line
// "@end@"; both lines are removed. Sections cannot contain sections.
[[nodiscard]] std::string select_sections(std::string_view text, const std::vector<std::string_view>& conditions);

}  // namespace iana_codegen

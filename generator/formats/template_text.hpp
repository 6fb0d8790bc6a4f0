// The fixed text of an output, with marks where the rows go.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace iana_codegen {

// The text with every mark @name@ replaced by what goes there. Throws std::logic_error where the text has a mark
// that is not given: the template and the code around it are one program.
[[nodiscard]] std::string fill_template(std::string_view text,
                                        std::initializer_list<std::pair<std::string_view, std::string>> marks);

// The text with only those sections whose condition is in the list. A section is what stands between a line "@if NAME@"
// and a line "@end@"; both lines vanish. Sections do not contain sections.
[[nodiscard]] std::string select_sections(std::string_view text, const std::vector<std::string_view>& conditions);

}  // namespace iana_codegen

#include "formats/shared/template_text.hpp"

#include <algorithm>
#include <stdexcept>

namespace iana_codegen {

std::string fill_template(std::string_view text,
                          std::initializer_list<std::pair<std::string_view, std::string>> marks) {
    std::string filled;
    for (;;) {
        const auto opening = text.find('@');
        filled += text.substr(0, opening);
        if (opening == std::string_view::npos) return filled;
        const auto closing = text.find('@', opening + 1);
        const auto name = text.substr(opening + 1, closing - opening - 1);
        const auto* mark = std::find_if(marks.begin(), marks.end(), [&](const auto& m) { return m.first == name; });
        if (closing == std::string_view::npos || mark == marks.end()) {
            throw std::logic_error{"template with unknown mark " + std::string{name}};
        }
        filled += mark->second;
        text.remove_prefix(closing + 1);
    }
}

std::string select_sections(std::string_view text, const std::vector<std::string_view>& conditions) {
    std::string selected;
    bool is_selected = true;
    while (!text.empty()) {
        const auto line = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
        text.remove_prefix(line.size());
        if (line.starts_with("@if ")) {
            const auto condition = line.substr(4, line.rfind('@') - 4);
            is_selected = std::find(conditions.begin(), conditions.end(), condition) != conditions.end();
        } else if (line == "@end@\n") {
            is_selected = true;
        } else if (is_selected) {
            selected += line;
        }
    }
    return selected;
}

}  // namespace iana_codegen

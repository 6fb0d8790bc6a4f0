#include "formats/template_text.hpp"

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

}  // namespace iana_codegen

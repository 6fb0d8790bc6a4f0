#include "formats/user_template/lines.hpp"

#include <algorithm>

#include "text/spelling.hpp"

namespace iana_codegen {
bool TemplatePiece::is_block() const {
    return is_directive && (text == "rows" || text == "former" || text == "exceptions" || text == "end" ||
                            text == "if" || text.starts_with("if "));
}

std::vector<std::string_view> lines_with_ends(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto size = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return lines;
}

TemplateLine split_template_line(std::string_view line, const Source& source, Diagnostics& diagnostics) {
    const auto offset = static_cast<std::size_t>(line.data() - source.text().data());
    TemplateLine pieces;
    const auto add = [&](std::string_view text, std::size_t at, bool is_directive) {
        if (is_directive || !text.empty()) pieces.push_back({text, offset + at, is_directive});
    };
    std::size_t start = 0;
    for (;;) {
        const auto opening = line.find('@', start);
        add(line.substr(start, opening - start), start, false);
        if (opening == std::string_view::npos) return pieces;
        const auto closing = line.find('@', opening + 1);
        if (closing == std::string_view::npos) {
            diagnostics.error(source.at(offset + opening),
                              "an at sign without another one in its line, expected a directive such as @name@, or @@ "
                              "for an at sign");
            return pieces;
        }
        if (closing == opening + 1) {
            add("@", opening, false);
        } else {
            add(line.substr(opening + 1, closing - opening - 1), opening, true);
        }
        start = closing + 1;
    }
}

bool has_only_blocks(const TemplateLine& line) {
    const auto fits = [](const TemplatePiece& piece) {
        return piece.is_directive ? piece.is_block() : trimmed(piece.text).empty();
    };
    const auto is_block = [](const TemplatePiece& piece) { return piece.is_block(); };
    return std::all_of(line.begin(), line.end(), fits) && std::any_of(line.begin(), line.end(), is_block);
}

}  // namespace iana_codegen

// The text of a file. Converts between an offset and a line and column.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "text/diagnostics.hpp"

namespace iana_codegen {

class Source {
public:
    Source(std::string_view text, std::string_view file) : text_{text}, file_{file} {
        for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
            line_starts_.push_back(at + 1);
        }
    }

    [[nodiscard]] std::string_view text() const { return text_; }

    [[nodiscard]] Location at(std::size_t offset) const {
        const auto next = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
        const auto line = static_cast<std::size_t>(next - line_starts_.begin());
        return {file_, line, offset - line_starts_[line - 1] + 1};
    }

    // The inverse of at().
    [[nodiscard]] std::size_t offset_of(const Location& at) const { return line_starts_[at.line - 1] + at.column - 1; }

private:
    std::string_view text_;
    std::string_view file_;
    std::vector<std::size_t> line_starts_{0};
};

}  // namespace iana_codegen

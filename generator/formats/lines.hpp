// Lines of an output, one format a line, with the codes grouped by class.
#pragma once

#include <fmt/format.h>

#include <iterator>
#include <string>
#include <utility>

#include "tables/status_codes.hpp"

namespace iana_codegen {

// Lines for the template, whose mark stands in for them without the last line's end.
class Lines {
public:
    template <typename... Arguments>
    void add(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
        if (!text_.empty()) text_ += '\n';
        fmt::format_to(std::back_inserter(text_), format, std::forward<Arguments>(arguments)...);
    }

    // A heading above the first code of each class.
    void add_heading_for(int code) {
        const int digit = code / 100;
        if (digit == class_) return;
        if (class_ != 0) text_ += '\n';
        add("    // {}", class_title(code));
        class_ = digit;
    }

    [[nodiscard]] std::string text() && { return std::move(text_); }

private:
    std::string text_;
    int class_ = 0;
};

}  // namespace iana_codegen

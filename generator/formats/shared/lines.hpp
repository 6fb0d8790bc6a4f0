// Collects the lines of an output, with a heading for each group of rows.
#pragma once

#include <fmt/format.h>

#include <iterator>
#include <string>
#include <utility>

#include "tables/table.hpp"

namespace iana_codegen {

// The lines that replace a mark in a template. The last line has no line end, because the template has it.
class Lines {
public:
    template <typename... Arguments>
    void add(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
        if (!text_.empty()) text_ += '\n';
        fmt::format_to(std::back_inserter(text_), format, std::forward<Arguments>(arguments)...);
    }

    // Adds a heading before the first row of each group.
    void add_heading_for(const Row& row) {
        if (row.group == group_) return;
        if (!group_.empty()) text_ += '\n';
        add("    // {}", row.group);
        group_ = row.group;
    }

    [[nodiscard]] std::string text() && { return std::move(text_); }

private:
    std::string text_;
    std::string_view group_;
};

}  // namespace iana_codegen

// Shared by the tests of differences.
#pragma once

#include <array>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

#include "reading.hpp"
#include "tables/difference.hpp"

namespace iana_codegen {

// The codes of a registry and supplements that are read without diagnostics.
inline Table codes_in(const std::string& registry, const std::vector<std::string>& supplements = {}) {
    const auto [status_codes, diagnostics] = interpret(registry, supplements);
    EXPECT_EQ(diagnostics, "");
    return status_codes.value_or(Table{});
}

// The bump, then one line for each change.
inline std::string lines_of(const Difference& difference) {
    static const std::array<std::string, 4> bumps = {"none", "patch", "minor", "major"};
    static const std::array<std::string, 8> kinds = {"added",  "removed",     "renamed",   "state",
                                                     "column", "description", "reference", "dates"};
    auto lines = bumps.at(static_cast<std::size_t>(difference.bump));
    for (const auto& [value, kind, old_value, new_value, column] : difference.changes) {
        lines += "\n" + value + " " + kinds.at(static_cast<std::size_t>(kind)) + (column.empty() ? "" : " " + column);
        lines += " '" + old_value + "' '" + new_value + "'";
    }
    return lines;
}

// Replaces `present`, which must occur exactly once in the text.
inline std::string edited(std::string text, const std::string& present, const std::string& wanted) {
    const auto at = text.find(present);
    if (at == std::string::npos) throw std::logic_error{"no '" + present + "' to edit"};
    if (text.find(present, at + 1) != std::string::npos) throw std::logic_error{"'" + present + "' twice"};
    return text.replace(at, present.size(), wanted);
}

}  // namespace iana_codegen

// The placeholders in templates of users: the fields of a table and of its rows, each in several spellings.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tables/table.hpp"

namespace iana_codegen {

// Words that replace all spellings of a row's name, by the value of the row.
using NameExceptions = std::map<std::uint64_t, std::string>;

// What a placeholder is about.
struct TemplateScope {
    const Table& table;
    const NameExceptions& exceptions;
    const Row* row = nullptr;
    const FormerName* former = nullptr;
};

// The text of a placeholder. A condition is true unless the text is empty or the placeholder is a flag that is false.
struct PlaceholderText {
    std::string text;
    bool is_true;
};

struct Placeholder {
    enum class Needs { nothing, row, former };

    Needs needs = Needs::nothing;
    std::function<PlaceholderText(const TemplateScope& scope)> text_in;
};

// Finds "name", "name.pascal", "present.name", "state.temporary", "is_safe" and so on, each also with the suffix
// ".literal" or ".json". Returns nothing if the table has no such placeholder.
[[nodiscard]] std::optional<Placeholder> find_placeholder(std::string_view name, const Table& table);

// All of them, without these suffixes.
[[nodiscard]] std::vector<std::string> names_of_placeholders(const Table& table);

}  // namespace iana_codegen

#include "formats/user_template/placeholders.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>

#include "formats/shared/cells.hpp"
#include "formats/shared/json_text.hpp"
#include "registry/reference.hpp"
#include "text/spelling.hpp"
#include "text/word_case.hpp"

namespace iana_codegen {
namespace {

using Needs = Placeholder::Needs;
using TextOfRow = std::string (*)(const Row& row);
using Spell = std::string (*)(const std::string& text, const std::string& name, const Table& table);

struct NamedText {
    std::string_view name;
    TextOfRow text_of;
};

constexpr auto texts_of_rows = std::to_array<NamedText>({
    {"value", [](const Row& row) { return std::to_string(row.value); }},
    {"hex", [](const Row& row) { return fmt::format("0x{:02x}", row.value); }},
    {"description", [](const Row& row) { return row.description; }},
    {"state", [](const Row& row) { return std::string{state_name(row.state)}; }},
    {"added", [](const Row& row) { return row.added; }},
    {"registered", [](const Row& row) { return row.registered; }},
    {"extended", [](const Row& row) { return row.extended; }},
    {"expires", [](const Row& row) { return row.expires; }},
    {"publication_requested", [](const Row& row) { return row.publication_requested; }},
    {"reference", [](const Row& row) { return row.references.empty() ? "" : citation(row.references.front()); }},
});

constexpr auto all_states =
    std::to_array<State>({State::unassigned, State::assigned, State::temporary, State::obsoleted, State::unused,
                          State::reserved, State::private_use});

// The words of a name as IANA writes them. If the identifier was not made from the text, its own words.
std::vector<std::string> words_of_name(const std::string& text, const std::string& name, const Table& table) {
    auto words = words_of(text);
    const auto joined = enum_name(text, "");
    if (name == joined) return words;
    // If the text starts with a digit, an underscore is before it, and the name starts with the name of the table.
    if (name == to_upper(table.name) + joined) {
        words.insert(words.begin(), pascal_case(words_of(table.name)));
        return words;
    }
    return words_of(to_lower(name));
}

struct NamedSpelling {
    std::string_view suffix;
    Spell spell;
};

constexpr auto spellings = std::to_array<NamedSpelling>({
    {".snake", [](const auto& /*text*/, const auto& name, const auto& /*table*/) { return to_lower(name); }},
    {".screaming", [](const auto& /*text*/, const auto& name, const auto& /*table*/) { return name; }},
    {".kebab", [](const auto& /*text*/, const auto& name, const auto& /*table*/) { return kebab_case(name); }},
    {".pascal", [](const auto& text, const auto& name,
                   const auto& table) { return pascal_case(words_of_name(text, name, table)); }},
    {".camel", [](const auto& text, const auto& name,
                  const auto& table) { return camel_case(words_of_name(text, name, table)); }},
});

PlaceholderText text_or_empty(std::string text) {
    const bool is_true = !text.empty();
    return {std::move(text), is_true};
}

PlaceholderText flag_text(bool flag) { return {flag ? "true" : "false", flag}; }

Placeholder placeholder_of_row(TextOfRow text_of) {
    return {Needs::row, [text_of](const TemplateScope& scope) { return text_or_empty(text_of(*scope.row)); }};
}

Placeholder placeholder_of_name(bool is_present) {
    return {is_present ? Needs::former : Needs::row, [is_present](const TemplateScope& scope) {
                return text_or_empty(scope.former != nullptr && !is_present ? scope.former->text
                                                                            : returned_text(*scope.row));
            }};
}

Placeholder placeholder_of_spelling(bool is_present, Spell spell) {
    return {is_present ? Needs::former : Needs::row, [is_present, spell](const TemplateScope& scope) {
                if (scope.former != nullptr && !is_present) {
                    return text_or_empty(spell(scope.former->text, scope.former->name, scope.table));
                }
                const auto exception = scope.exceptions.find(scope.row->value);
                return text_or_empty(exception != scope.exceptions.end()
                                         ? exception->second
                                         : spell(scope.row->text, scope.row->name, scope.table));
            }};
}

std::optional<Placeholder> find_name(std::string_view name) {
    constexpr std::string_view present = "present.";
    const bool is_present = name.starts_with(present);
    if (is_present) name.remove_prefix(present.size());
    constexpr std::string_view base = "name";
    if (!name.starts_with(base)) return std::nullopt;
    name.remove_prefix(base.size());
    if (name.empty()) return placeholder_of_name(is_present);
    for (const auto& [suffix, spell] : spellings) {
        if (name == suffix) return placeholder_of_spelling(is_present, spell);
    }
    return std::nullopt;
}

std::optional<Placeholder> find_state(std::string_view name) {
    for (const auto state : all_states) {
        if (name != fmt::format("state.{}", state_name(state))) continue;
        return Placeholder{Needs::row,
                           [state](const TemplateScope& scope) { return flag_text(scope.row->state == state); }};
    }
    return std::nullopt;
}

PlaceholderText text_of_cell(const Cell& cell, ColumnKind kind) {
    if (kind == ColumnKind::flag) return flag_text(cell.flag);
    return text_or_empty(cell.number ? std::to_string(*cell.number) : cell.text);
}

std::optional<Placeholder> find_column(std::string_view name, const Table& table) {
    const auto& columns = table.columns;
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const Column& column) { return column.function == name; });
    if (found == columns.end()) return std::nullopt;
    const auto index = static_cast<std::size_t>(found - columns.begin());
    return Placeholder{Needs::row, [index](const TemplateScope& scope) {
                           const auto& known = scope.table.columns;
                           return text_of_cell(cell_of(*scope.row, known, index), known[index].kind);
                       }};
}

// Both are about the row inside of a block, and about the table outside of all blocks.
std::optional<Placeholder> find_of_table(std::string_view name) {
    if (name == "count") {
        return Placeholder{Needs::nothing, [](const TemplateScope& scope) {
                               return text_or_empty(std::to_string(scope.table.rows.size()));
                           }};
    }
    if (name != "updated") return std::nullopt;
    return Placeholder{Needs::nothing, [](const TemplateScope& scope) {
                           return text_or_empty(scope.row != nullptr ? scope.row->updated : scope.table.updated);
                       }};
}

std::optional<Placeholder> find_plain(std::string_view name, const Table& table) {
    for (const auto& [known, text_of] : texts_of_rows) {
        if (name == known) return placeholder_of_row(text_of);
    }
    for (auto found : {find_name(name), find_state(name), find_of_table(name)}) {
        if (found) return found;
    }
    return find_column(name, table);
}

Placeholder quoted(Placeholder placeholder, std::string (*quote_text)(std::string_view)) {
    placeholder.text_in = [text_in = std::move(placeholder.text_in), quote_text](const TemplateScope& scope) {
        auto [text, is_true] = text_in(scope);
        return PlaceholderText{quote_text(text), is_true};
    };
    return placeholder;
}

}  // namespace

std::optional<Placeholder> find_placeholder(std::string_view name, const Table& table) {
    struct Quoting {
        std::string_view suffix;
        std::string (*quote_text)(std::string_view);
    };
    for (const auto& [suffix, quote_text] : {Quoting{".literal", string_literal}, Quoting{".json", json_string}}) {
        if (!name.ends_with(suffix)) continue;
        auto plain = find_plain(name.substr(0, name.size() - suffix.size()), table);
        return plain ? std::optional{quoted(std::move(*plain), quote_text)} : std::nullopt;
    }
    return find_plain(name, table);
}

std::vector<std::string> names_of_placeholders(const Table& table) {
    std::vector<std::string> names = {"name"};
    for (const auto& spelling : spellings) names.push_back(fmt::format("name{}", spelling.suffix));
    for (const auto& text : texts_of_rows) names.emplace_back(text.name);
    for (const auto state : all_states) names.push_back(fmt::format("state.{}", state_name(state)));
    for (const auto& column : table.columns) names.push_back(column.function);
    names.insert(names.end(), {"updated", "count", "present.name"});
    return names;
}

}  // namespace iana_codegen

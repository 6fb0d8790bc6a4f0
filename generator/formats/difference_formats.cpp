#include "formats/difference_formats.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "formats/shared/json_text.hpp"
#include "text/columns.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

constexpr auto all_difference_formats = std::to_array<DifferenceFormat>({
    {"text", "lines for the terminal", emit_text},
    {"markdown", "a table for a pull request", emit_markdown},
    {"json", "for other programs", emit_json},
});

std::string_view name_of(Bump bump) {
    switch (bump) {
        case Bump::none: return "none";
        case Bump::patch: return "patch";
        case Bump::minor: return "minor";
        case Bump::major: break;
    }
    return "major";
}

std::string_view name_of(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::added: return "added";
        case ChangeKind::removed: return "removed";
        case ChangeKind::renamed: return "renamed";
        case ChangeKind::state: return "state";
        case ChangeKind::column: return "column";
        case ChangeKind::description: return "description";
        case ChangeKind::reference: return "reference";
        case ChangeKind::dates: break;
    }
    return "dates";
}

std::string number_of_changes(const Difference& difference) {
    const auto count = difference.changes.size();
    return fmt::format("{} {}", count, count == 1 ? "change" : "changes");
}

// Starts the report about a described table with the name of the table.
std::string table_and_colon(const Difference& difference) {
    return difference.table.empty() ? "" : difference.table + ": ";
}

std::string date_or_none(const std::string& date) { return date.empty() ? "(no date)" : date; }

// Some registries never have a date.
bool has_dates(const Difference& difference) {
    return !difference.old_updated.empty() || !difference.new_updated.empty();
}

// Says that nothing changed, with the dates of the registries if they differ.
std::string no_change(const Difference& difference) {
    const auto& [old_updated, new_updated, bump, changes, table, noun] = difference;
    if (old_updated == new_updated) return fmt::format("No {} changed", noun);
    return fmt::format("No {} changed from {} to {}", noun, date_or_none(old_updated), date_or_none(new_updated));
}

std::string kind_and_column(const Change& change) {
    const std::string kind{name_of(change.kind)};
    return change.kind == ChangeKind::column ? kind + " " + change.column : kind;
}

// No phrase contains parentheses, so "(none)" cannot be mistaken for a phrase. An added or removed token stands in the
// line already.
std::string old_and_new(const Change& change) {
    const auto or_none = [](const std::string& value) { return value.empty() ? "(none)" : value; };
    const auto unless_said = [&](const std::string& value) { return value == change.value ? "" : value; };
    if (change.kind == ChangeKind::added && change.old_value.empty()) return unless_said(change.new_value);
    if (change.kind == ChangeKind::removed && change.new_value.empty()) return unless_said(change.old_value);
    return fmt::format("{} -> {}", or_none(change.old_value), or_none(change.new_value));
}

std::size_t longest_run_of_backticks(std::string_view text) {
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char character : text) {
        run = character == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

// The fence is longer than every run of backticks in the text. Renderers split a table into cells before they look for
// code spans, so a bar needs a backslash even here; they remove it again. Renderers do not agree on two backslashes
// before a bar, so a space separates them.
std::string code_span(std::string_view text) {
    if (text.empty()) return "";
    const std::string fence(longest_run_of_backticks(text) + 1, '`');
    const std::string_view blank = text.starts_with('`') || text.ends_with('`') ? " " : "";
    std::string code;
    for (const char character : text) {
        if (character == '|') code += code.ends_with('\\') ? " \\" : "\\";
        code += character;
    }
    return fmt::format("{0}{1}{2}{1}{0}", fence, blank, code);
}

// Numbers of up to 64 bits and ranges are texts, because readers that store numbers as doubles would lose digits.
std::string json_of(const Change& change, bool is_of_status_codes) {
    const auto value = is_of_status_codes ? fmt::format(R"("code": {})", change.value)
                                          : fmt::format(R"("value": {})", json_string(change.value));
    const auto column =
        change.column.empty() ? std::string{} : fmt::format(R"("column": {}, )", json_string(change.column));
    return fmt::format(R"({{{}, "kind": "{}", {}"old": {}, "new": {}}})", value, name_of(change.kind), column,
                       json_string_or_null(change.old_value), json_string_or_null(change.new_value));
}

}  // namespace

std::span<const DifferenceFormat> difference_formats() { return all_difference_formats; }

const DifferenceFormat* find_difference_format(std::string_view name) {
    const auto* format = std::find_if(all_difference_formats.begin(), all_difference_formats.end(),
                                      [&](const DifferenceFormat& candidate) { return candidate.name == name; });
    return format != all_difference_formats.end() ? format : nullptr;
}

std::string emit_text(const Difference& difference) {
    const auto& [old_updated, new_updated, bump, changes, table, noun] = difference;
    if (changes.empty()) return table_and_colon(difference) + no_change(difference) + ".\n";
    auto text = table_and_colon(difference);
    if (has_dates(difference)) text += fmt::format("{} -> {}: ", date_or_none(old_updated), date_or_none(new_updated));
    text += fmt::format("{}, {}\n", name_of(bump), number_of_changes(difference));
    std::vector<Cells<3>> rows;
    rows.reserve(changes.size());
    for (const auto& change : changes) rows.push_back({change.value, kind_and_column(change), old_and_new(change)});
    for (const auto& [value, kind, values] : aligned(std::move(rows))) {
        text += std::string{trimmed(fmt::format("{} {} {}", value, kind, values))} + '\n';
    }
    return text;
}

std::string emit_markdown(const Difference& difference) {
    const auto& [old_updated, new_updated, bump, changes, table, noun] = difference;
    auto text = "## " + table_and_colon(difference) + std::string{name_of(bump)};
    if (changes.empty()) return fmt::format("{}: {}\n", text, no_change(difference));
    text += ": " + number_of_changes(difference);
    if (has_dates(difference))
        text += fmt::format(" from {} to {}", date_or_none(old_updated), date_or_none(new_updated));
    text += fmt::format("\n\n| {} | change | old | new |\n|---|---|---|---|\n", table.empty() ? "code" : noun);
    for (const auto& change : changes) {
        text += fmt::format("| {} | {} | {} | {} |\n", table.empty() ? change.value : code_span(change.value),
                            kind_and_column(change), code_span(change.old_value), code_span(change.new_value));
    }
    return text;
}

std::string emit_json(const Difference& difference) {
    const auto& [old_updated, new_updated, bump, changes, table, noun] = difference;
    std::string list;
    for (const auto& change : changes) list += (list.empty() ? "" : ", ") + json_of(change, table.empty());
    return fmt::format(R"({{{}"old": {{"updated": {}}}, "new": {{"updated": {}}}, "bump": "{}", "changes": [{}]}})",
                       table.empty() ? "" : fmt::format(R"("table": {}, )", json_string(table)),
                       json_string_or_null(old_updated), json_string_or_null(new_updated), name_of(bump), list) +
           '\n';
}

}  // namespace iana_codegen

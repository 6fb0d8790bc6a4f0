#include "formats/difference_formats.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "formats/columns.hpp"
#include "formats/json_text.hpp"

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
        case ChangeKind::reference: return "reference";
        case ChangeKind::dates: break;
    }
    return "dates";
}

std::string number_of_changes(const Difference& difference) {
    const auto count = difference.changes.size();
    return fmt::format("{} {}", count, count == 1 ? "change" : "changes");
}

// Says that nothing changed, with the dates of the registries if they differ.
std::string no_change(const Difference& difference) {
    if (difference.old_updated == difference.new_updated) return "No status code changed";
    return fmt::format("No status code changed from {} to {}", difference.old_updated, difference.new_updated);
}

// No phrase contains parentheses, so "(none)" cannot be mistaken for a phrase.
std::string old_and_new(const Change& change) {
    const auto or_none = [](const std::string& value) { return value.empty() ? "(none)" : value; };
    if (change.kind == ChangeKind::added && change.old_value.empty()) return change.new_value;
    if (change.kind == ChangeKind::removed && change.new_value.empty()) return change.old_value;
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

}  // namespace

std::span<const DifferenceFormat> difference_formats() { return all_difference_formats; }

const DifferenceFormat* find_difference_format(std::string_view name) {
    const auto* format = std::find_if(all_difference_formats.begin(), all_difference_formats.end(),
                                      [&](const DifferenceFormat& candidate) { return candidate.name == name; });
    return format != all_difference_formats.end() ? format : nullptr;
}

std::string emit_text(const Difference& difference) {
    if (difference.changes.empty()) return no_change(difference) + ".\n";
    auto text = fmt::format("{} -> {}: {}, {}\n", difference.old_updated, difference.new_updated,
                            name_of(difference.bump), number_of_changes(difference));
    std::vector<Cells<3>> rows;
    for (const auto& change : difference.changes) {
        rows.push_back({std::to_string(change.code), std::string{name_of(change.kind)}, old_and_new(change)});
    }
    for (const auto& [code, kind, values] : aligned(std::move(rows)))
        text += fmt::format("{} {} {}\n", code, kind, values);
    return text;
}

std::string emit_markdown(const Difference& difference) {
    if (difference.changes.empty()) return fmt::format("## none: {}\n", no_change(difference));
    auto text = fmt::format("## {}: {} from {} to {}\n\n| code | change | old | new |\n|---|---|---|---|\n",
                            name_of(difference.bump), number_of_changes(difference), difference.old_updated,
                            difference.new_updated);
    for (const auto& [code, kind, old_value, new_value] : difference.changes) {
        text += fmt::format("| {} | {} | {} | {} |\n", code, name_of(kind), code_span(old_value), code_span(new_value));
    }
    return text;
}

std::string emit_json(const Difference& difference) {
    std::string changes;
    for (const auto& [code, kind, old_value, new_value] : difference.changes) {
        changes += fmt::format(R"({}{{"code": {}, "kind": "{}", "old": {}, "new": {}}})", changes.empty() ? "" : ", ",
                               code, name_of(kind), json_string_or_null(old_value), json_string_or_null(new_value));
    }
    return fmt::format(R"({{"old": {{"updated": {}}}, "new": {{"updated": {}}}, "bump": "{}", "changes": [{}]}})",
                       json_string(difference.old_updated), json_string(difference.new_updated),
                       name_of(difference.bump), changes) +
           '\n';
}

}  // namespace iana_codegen

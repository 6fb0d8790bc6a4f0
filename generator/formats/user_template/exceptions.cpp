#include "formats/user_template/exceptions.hpp"

#include <fmt/format.h>

#include "tables/number_text.hpp"
#include "tables/row_labels.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {

TemplateExceptions::TemplateExceptions(const Table& table, Diagnostics& diagnostics)
    : table_{table}, diagnostics_{diagnostics} {
    for (const auto& row : table.rows) {
        if (table.is_of_numbers()) {
            numbers_.emplace(row.value, &row);
        } else {
            tokens_.emplace(as_compared(row.text, table), &row);
        }
    }
}

void TemplateExceptions::read(std::string_view line, Location at) {
    const auto text = trimmed(line);
    if (text.empty()) return;
    at.column += line.find(text);
    const auto blank = text.find_last_of(" \t");
    if (blank == std::string_view::npos) {
        diagnostics_.error(at, fmt::format("exception {}, expected a value and a word", quote(text)));
        return;
    }
    const auto* row = find_row(trimmed(text.substr(0, blank)), at);
    if (row == nullptr) return;
    const auto [known, is_new] = places_.try_emplace(row->value, at);
    if (is_new) {
        words_.emplace(row->value, text.substr(blank + 1));
        return;
    }
    diagnostics_.error(at, fmt::format("a second exception for {}, expected one", label_of(*row, table_)));
    diagnostics_.note(known->second, "the first is here");
}

const Row* TemplateExceptions::find_row(std::string_view value, Location at) {
    const Row* row = nullptr;
    if (table_.is_of_numbers()) {
        const auto values = parse_numbers(value, at, diagnostics_);
        if (!values) return nullptr;
        const auto found = numbers_.find(values->first);
        const bool is_whole =
            found != numbers_.end() && (values->last == values->first || values->last == found->second->last);
        if (is_whole) row = found->second;
    } else if (const auto found = tokens_.find(as_compared(value, table_)); found != tokens_.end()) {
        row = found->second;
    }
    if (row == nullptr) {
        diagnostics_.error(
            at, fmt::format("exception for {} {}, expected the value of a row", noun_of(table_), quote(value)));
    }
    return row;
}

}  // namespace iana_codegen

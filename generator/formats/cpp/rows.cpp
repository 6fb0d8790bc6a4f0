#include "formats/cpp/rows.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "formats/shared/lines.hpp"
#include "formats/shared/preferred_texts.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

using Parts = std::vector<std::string>;
using Document = std::array<std::string_view, 3>;  // its name, title and maturity

constexpr std::string_view row_indent = "    ";
constexpr std::string_view inner_indent = "     ";

Document document_of(const Reference& reference) { return {reference.document, reference.title, reference.maturity}; }

// The documents, and an identifier for each: rfc9110. If several documents would get the same one, it ends in a number.
class Documents {
public:
    explicit Documents(const Table& table) {
        for (const auto& row : table.rows) {
            for (const auto& reference : row.references) add(document_of(reference));
        }
    }

    [[nodiscard]] const std::string& identifier(const Reference& reference) const {
        return identifiers_.at(document_of(reference));
    }
    [[nodiscard]] const std::map<Document, std::string>& all() const { return identifiers_; }

private:
    void add(const Document& document) {
        if (identifiers_.contains(document)) return;
        const auto spelled = spell(document[0]);
        auto identifier = spelled;
        auto& number = numbers_.try_emplace(spelled, 1).first->second;
        while (!taken_.insert(identifier).second) identifier = fmt::format("{}_{}", spelled, ++number);
        identifiers_.emplace(document, identifier);
    }

    // "RFC 9110" becomes rfc9110. Other documents get a prefix, so that their names clash with no name in the header.
    static std::string spell(std::string_view name) {
        constexpr std::size_t longest = 60;
        auto words = to_lower(enum_name(name)).substr(0, longest);
        const bool is_rfc = words.starts_with("rfc_") && std::all_of(words.begin() + 4, words.end(), is_ascii_digit);
        if (is_rfc) return words.erase(3, 1);
        while (words.ends_with('_')) words.pop_back();
        return "document_" + (words.empty() ? "unnamed" : words);
    }

    std::map<Document, std::string> identifiers_;
    std::set<std::string> taken_;
    std::map<std::string, int> numbers_;  // the last number given to each spelling
};

// Adds a text as one or more parts of a row, with `before` before the first part and `behind` after the last one.
void add_text(Parts& parts, std::string_view text, std::string_view suffix, std::string_view before,
              std::string_view behind) {
    auto literals = text.empty() ? Parts{"{}"} : literal_parts(text, suffix);
    literals.front().insert(0, before);
    literals.back() += behind;
    parts.insert(parts.end(), literals.begin(), literals.end());
}

void add_reference(Parts& parts, const std::string& document, const Reference& reference, std::string_view behind) {
    add_text(parts, reference.section, "_t", document + "<unused>(", ",");
    add_text(parts, reference.url, "_t", "", fmt::format("){}", behind));
}

std::string references_name(const Row& row) { return fmt::format("references_{}", row.value); }

void add_citations(Parts& parts, const Documents& documents, const Row& row) {
    if (row.references.empty()) {
        parts.emplace_back("{},");
    } else if (row.references.size() == 1) {
        const auto& reference = row.references.front();
        add_reference(parts, documents.identifier(reference), reference, ",");
    } else {
        parts.push_back(references_name(row) + "<unused>,");
    }
}

// Adds the last texts of a row, but omits the empty ones at its end.
void add_last_texts(Parts& parts, std::vector<std::string_view> texts) {
    while (!texts.empty() && texts.back().empty()) texts.pop_back();
    if (texts.empty()) parts.back().pop_back();
    for (std::size_t i = 0; i < texts.size(); ++i) add_text(parts, texts[i], "_t", "", i + 1 < texts.size() ? "," : "");
    parts.back() += "},";
}

std::string status_row(const Row& row) {
    Parts parts = {fmt::format("{{{},", row.value), fmt::format("registration::{},", state_name(row.state))};
    add_text(parts, row.name, "_t", "", ",");
    add_text(parts, row.text.empty() ? "" : fmt::format("{} {}", row.value, row.text), "_phrase", "", ",");
    add_last_texts(parts, {row.description});
    return filled(parts, row_indent, inner_indent);
}

void add_cell(Parts& parts, const Column& column, const Cell& cell) {
    switch (column.kind) {
        case ColumnKind::flag: parts.emplace_back(cell.flag ? "true," : "false,"); break;
        case ColumnKind::choice:
            parts.push_back(cell.text.empty() ? "{}," : fmt::format("{}::{},", column.type, choice_name(cell.text)));
            break;
        case ColumnKind::text: add_text(parts, cell.text, "_t", "", ","); break;
        case ColumnKind::number:
            parts.push_back(cell.number ? fmt::format("{}U,", *cell.number) : std::string{"{},"});
            break;
    }
}

// The start of a row: its value and, in a table with named ranges, its last value.
std::string row_values(const Row& row, bool has_ranges) {
    const auto value = "{" + number_literal(row.value) + ",";
    return has_ranges ? fmt::format("{} {},", value, number_literal(row.last)) : value;
}

std::string described_row(const Table& table, const Row& row, bool has_ranges) {
    Parts parts = {row_values(row, has_ranges)};
    add_text(parts, row.text, "_t", "", ",");
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (!table.columns[i].is_from_supplement) add_cell(parts, table.columns[i], row.cells.at(i));
    }
    add_last_texts(parts, {row.description});
    return filled(parts, row_indent, inner_indent);
}

std::string name_row(const Table& table, const Row& row, bool has_ranges) {
    return table.is_of_status_codes() ? status_row(row) : described_row(table, row, has_ranges);
}

std::string former_row(const Table& table, const Row& row, const FormerName& former, bool has_ranges) {
    Parts parts = {row_values(row, has_ranges)};
    if (table.is_of_status_codes()) {
        parts.back() += " {},";
        add_text(parts, former.name, "_t", "", ",");
    }
    add_text(parts, former.text, "_t", "", "},");
    return filled(parts, row_indent, inner_indent);
}

}  // namespace

std::string choice_name(std::string_view choice) { return enumerator(to_upper(choice)); }

std::string emit_lower_names(const Table& table) {
    Lines lines;
    for (const auto& row : table.rows) {
        Parts parts;
        add_text(parts, to_lower(row.text), "", "", ",");
        lines.add("{}", filled(parts, row_indent, inner_indent));
    }
    return std::move(lines).text();
}

std::string emit_names(const Table& table) {
    const bool has_ranges = table.has_named_ranges();
    Lines lines;
    for (const auto& row : table.rows) {
        lines.add_heading_for(row);
        lines.add("{}{}", comment_on_text(row, table), name_row(table, row, has_ranges));
    }
    bool has_former = false;
    for (const auto& row : table.rows) {
        for (const auto& former : row.former_names) {
            if (!std::exchange(has_former, true)) lines.add("\n    // {}", heading_of_further_rows(table));
            lines.add("{}", former_row(table, row, former, has_ranges));
        }
    }
    return std::move(lines).text();
}

std::string emit_details(const Table& table) {
    const Documents documents{table};
    Lines lines;
    for (const auto& row : table.rows) {
        Parts parts = {"{" + number_literal(row.value) + ","};
        add_citations(parts, documents, row);
        add_last_texts(parts,
                       {row.updated, row.added, row.registered, row.extended, row.expires, row.publication_requested});
        lines.add_heading_for(row);
        lines.add("{}", filled(parts, row_indent, inner_indent));
    }
    return std::move(lines).text();
}

std::string emit_documents(const Table& table) {
    const Documents documents{table};
    Lines lines;
    for (const auto& [document, identifier] : documents.all()) {
        Parts parts = {fmt::format("inline constexpr document {} =", identifier)};
        add_text(parts, document[0], "_t", "{", ",");
        add_last_texts(parts, {document[1], document[2]});
        parts.back().back() = ';';
        lines.add("template <typename unused>\n{}", filled(parts, "", row_indent));
    }
    return std::move(lines).text();
}

std::string emit_reference_lists(const Table& table) {
    const Documents documents{table};
    std::string text;
    for (const auto& row : table.rows) {
        if (row.references.size() < 2) continue;
        Lines lines;
        for (const auto& reference : row.references) {
            Parts parts;
            add_reference(parts, documents.identifier(reference), reference, ",");
            lines.add("{}", filled(parts, row_indent, inner_indent));
        }
        text += fmt::format("\ntemplate <typename unused>\ninline constexpr reference {}[] = {{\n{}\n}};\n",
                            references_name(row), std::move(lines).text());
    }
    return text;
}

}  // namespace iana_codegen

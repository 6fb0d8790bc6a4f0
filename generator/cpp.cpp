#include "cpp.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "columns.hpp"
#include "cpp_references.hpp"
#include "cpp_tables.hpp"
#include "spelling.hpp"
#include "template_text.hpp"
#include "templates.hpp"

namespace iana_codegen {
namespace {

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
        constexpr auto titles = std::to_array<std::string_view>(
            {"", "1xx Informational", "2xx Successful", "3xx Redirection", "4xx Client Error", "5xx Server Error"});
        const int digit = code / 100;
        if (digit == class_) return;
        if (class_ != 0) text_ += '\n';
        add("    // {}", titles.at(static_cast<std::size_t>(digit)));
        class_ = digit;
    }

    [[nodiscard]] std::string text() && { return std::move(text_); }

private:
    std::string text_;
    int class_ = 0;
};

std::string citations(const std::vector<Reference>& references) {
    std::string text;
    for (const auto& reference : references) text += (text.empty() ? "" : "; ") + citation(reference);
    return text;
}

// What a reader of the enumerator should know: the state, where it is not the ordinary one, and the references.
std::string remark(const StatusCode& row) {
    auto cited = citations(row.references);
    if (row.state == State::assigned) return cited;
    std::string remark{state_name(row.state)};
    if (row.state == State::temporary) remark += " until " + row.expires;
    return cited.empty() ? remark : remark + "; " + cited;
}

// The comment at the end of a line; nothing where there is nothing to say.
std::string comment(const std::string& text) { return text.empty() ? "" : "  // " + line_comment(text); }

std::string emit_enumerators(const StatusCodes& status_codes) {
    std::vector<Cells<3>> rows;
    for (const auto& row : status_codes.codes) {
        if (!row.name.empty()) rows.push_back({enumerator(row.name), std::to_string(row.code), comment(remark(row))});
    }
    Lines lines;
    for (const auto& [name, code, remark] : aligned(std::move(rows))) {
        lines.add_heading_for(std::stoi(code));
        lines.add("    {} = {},{}", name, code, remark);
    }
    return std::move(lines).text();
}

// The former names, each once, that are not the present name of their code.
std::string emit_aliases(const StatusCodes& status_codes) {
    std::vector<Cells<3>> rows;
    for (const auto& row : status_codes.codes) {
        std::vector<std::string_view> known = {row.name};
        for (const auto& former : row.former_phrases) {
            if (std::find(known.begin(), known.end(), former.name) != known.end()) continue;
            known.emplace_back(former.name);
            rows.push_back({enumerator(former.name), std::to_string(row.code), comment(citations(former.sources))});
        }
    }
    Lines lines;
    if (!rows.empty()) lines.add("\n\n    // Former names");
    for (const auto& [name, code, sources] : aligned(std::move(rows))) {
        lines.add("    {} = {},{}", name, code, sources);
    }
    return std::move(lines).text();
}

// The dates of a temporary registration; nothing for any other.
std::string temporary_cells(const StatusCode& row) {
    if (row.state != State::temporary) return "";
    return fmt::format(", {}, {}, {}", view_literal(row.registered), view_literal(row.extended),
                       view_literal(row.expires));
}

Cells<7> cells_of(const StatusCode& row) {
    return {fmt::format("registration::{},", state_name(row.state)),
            view_literal(row.name) + ",",
            view_literal(row.phrase) + ",",
            view_literal(row.added) + ",",
            view_literal(row.updated) + ",",
            row.references.empty() ? "{}," : fmt::format("cite(references_{}),", row.code),
            view_literal(row.description) + temporary_cells(row)};
}

std::string emit_rows(const StatusCodes& status_codes) {
    std::vector<Cells<7>> rows;
    for (const auto& row : status_codes.codes) rows.push_back(cells_of(row));
    const auto cells = aligned(std::move(rows));
    Lines lines;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const int code = status_codes.codes[i].code;
        lines.add_heading_for(code);
        lines.add("    row({}, {}),", code, fmt::join(cells[i], " "));
    }
    return std::move(lines).text();
}

std::string emit_set(const CodeSet& set) {
    Lines lines;
    for (const auto& [codes, sources] : set) {
        lines.add("    if (detail::is_between(code, {}, {})) return true;{}", codes.first, codes.last,
                  comment(citations(sources)));
    }
    return std::move(lines).text();
}

// Those of the registry and, where there are any, those that supplements add to it.
std::string count_codes(const StatusCodes& status_codes) {
    const auto& codes = status_codes.codes;
    const auto added =
        std::count_if(codes.begin(), codes.end(), [](const StatusCode& row) { return row.state == State::unassigned; });
    const auto registered = fmt::format("{} codes", static_cast<std::ptrdiff_t>(codes.size()) - added);
    return added == 0 ? registered : fmt::format("{}, and {} of supplements", registered, added);
}

}  // namespace

std::string emit_cpp(const StatusCodes& status_codes, std::string_view namespace_name) {
    const auto packed = pack_rows(status_codes);
    const auto by_phrase = make_lookup(packed.phrases);
    const auto by_name = make_lookup(packed.names);
    const auto largest_number = std::max(by_phrase.largest_number(), by_name.largest_number());
    return fill_template(status_hpp_template,
                         {{"registry_updated", status_codes.updated},
                          {"registry_updated_literal", string_literal(status_codes.updated)},
                          {"count", count_codes(status_codes)},
                          {"namespace", std::string{namespace_name}},
                          {"enumerators", emit_enumerators(status_codes) + emit_aliases(status_codes)},
                          {"documents", emit_documents(status_codes)},
                          {"references", emit_references(status_codes)},
                          {"rows", emit_rows(status_codes)},
                          {"row_numbers", emit_numbers("row_numbers", packed.row_numbers)},
                          {"codes", emit_numbers("codes", packed.codes)},
                          {"states", emit_numbers("states", packed.states)},
                          {"names", emit_texts("names", packed.names)},
                          {"phrases", emit_texts("phrases", packed.phrases)},
                          {"descriptions", emit_texts("descriptions", packed.descriptions)},
                          {"number", std::string{number_type(largest_number)}},
                          {"phrase_hash", emit_lookup("phrase_hash", by_phrase, largest_number)},
                          {"name_hash", emit_lookup("name_hash", by_name, largest_number)},
                          {"heuristically_cacheable", emit_set(status_codes.heuristically_cacheable)},
                          {"never_with_content", emit_set(status_codes.never_with_content)},
                          {"method_preserving", emit_set(status_codes.method_preserving)}});
}

}  // namespace iana_codegen

#include "cpp.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <limits>
#include <utility>

#include "columns.hpp"
#include "lookup_table.hpp"
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

std::string view_literal(std::string_view text) { return text.empty() ? "{}" : string_literal(text) + "sv"; }

std::string_view state_name(State state) {
    switch (state) {
        case State::unassigned: break;
        case State::assigned: return "assigned";
        case State::temporary: return "temporary";
        case State::obsoleted: return "obsoleted";
        case State::unused: return "unused";
    }
    return "unassigned";
}

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

std::string emit_references(const StatusCodes& status_codes) {
    std::vector<Cells<5>> rows;
    for (const auto& row : status_codes.codes) {
        for (const auto& [type, data, document, section, title, maturity, url] : row.references) {
            rows.push_back({view_literal(document) + ",", view_literal(section) + ",", view_literal(title) + ",",
                            view_literal(maturity) + ",", view_literal(url)});
        }
    }
    const auto cells = aligned(std::move(rows));
    auto next = cells.begin();
    Lines lines;
    for (const auto& row : status_codes.codes) {
        std::string list;
        for (std::size_t i = 0; i < row.references.size(); ++i, ++next) {
            list += fmt::format("{}{{{}}}", i == 0 ? "" : ", ", fmt::join(*next, " "));
        }
        if (!list.empty()) lines.add("inline constexpr reference references_{}[] = {{{}}};", row.code, list);
    }
    return std::move(lines).text();
}

Cells<10> cells_of(const StatusCode& row) {
    const auto text = fmt::format("{} {}", row.code, row.phrase);
    return {fmt::format("registration::{},", state_name(row.state)),
            view_literal(row.name) + ",",
            row.phrase.empty() ? "{}," : fmt::format("phrase({}),", view_literal(text)),
            view_literal(row.added) + ",",
            view_literal(row.updated) + ",",
            view_literal(row.registered) + ",",
            view_literal(row.extended) + ",",
            view_literal(row.expires) + ",",
            row.references.empty() ? "{}," : fmt::format("cite(references_{}),", row.code),
            view_literal(row.description)};
}

std::string emit_rows(const StatusCodes& status_codes) {
    std::vector<Cells<10>> rows;
    for (const auto& row : status_codes.codes) rows.push_back(cells_of(row));
    const auto cells = aligned(std::move(rows));
    Lines lines;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const int code = status_codes.codes[i].code;
        lines.add_heading_for(code);
        lines.add("    {{status{{{}}}, {}}},", code, fmt::join(cells[i], " "));
    }
    return std::move(lines).text();
}

std::string emit_former_texts(const StatusCodes& status_codes) {
    std::vector<Cells<2>> rows;
    std::vector<int> codes;
    for (const auto& row : status_codes.codes) {
        for (const auto& former : row.former_phrases) {
            codes.push_back(row.code);
            rows.push_back({view_literal(former.name) + ",", view_literal(former.phrase)});
        }
    }
    const auto cells = aligned(std::move(rows));
    Lines lines;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        lines.add("    {{status{{{}}}, {}}},", codes[i], fmt::join(cells[i], " "));
    }
    return std::move(lines).text();
}

std::string number_type(std::size_t largest) {
    return largest <= std::numeric_limits<std::uint8_t>::max() ? "std::uint8_t" : "std::uint16_t";
}

std::string emit_numbers(const std::vector<std::size_t>& numbers) {
    constexpr std::size_t numbers_a_line = 32;
    std::string text = "    {";
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto* separator = i == 0 ? "" : i % numbers_a_line == 0 ? ",\n     " : ", ";
        text += fmt::format("{}{}", separator, numbers[i]);
    }
    return text + "},";
}

std::string emit_lookup(std::string_view name, const LookupTable& table) {
    Lines lines;
    lines.add("inline constexpr perfect_hash<{}, {}, {}, {}, {}> {} = {{", table.is_plain,
              number_type(table.largest_number()), table.multipliers.size() - 1, table.displacements.size(),
              table.row_numbers.size(), name);
    lines.add("    {}, {},", table.bucket_shift, table.place_shift);
    lines.add("    {{{:#x}}},", fmt::join(table.multipliers, ", "));
    lines.add("{}", emit_numbers(table.displacements));
    lines.add("{}", emit_numbers(table.row_numbers));
    lines.add("}};");
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
    const auto count = status_codes.codes.size();
    return fill_template(status_hpp_template,
                         {{"registry_updated", status_codes.updated},
                          {"registry_updated_literal", string_literal(status_codes.updated)},
                          {"count", count_codes(status_codes)},
                          {"namespace", std::string{namespace_name}},
                          {"enumerators", emit_enumerators(status_codes) + emit_aliases(status_codes)},
                          {"references", emit_references(status_codes)},
                          {"rows", emit_rows(status_codes)},
                          {"former_texts", emit_former_texts(status_codes)},
                          {"row_number", number_type(count)},
                          {"phrase_hash", emit_lookup("phrase_hash", make_phrase_lookup(status_codes))},
                          {"name_hash", emit_lookup("name_hash", make_name_lookup(status_codes))},
                          {"heuristically_cacheable", emit_set(status_codes.heuristically_cacheable)},
                          {"never_with_content", emit_set(status_codes.never_with_content)},
                          {"method_preserving", emit_set(status_codes.method_preserving)}});
}

}  // namespace iana_codegen

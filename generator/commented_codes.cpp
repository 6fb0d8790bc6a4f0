#include "commented_codes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "columns.hpp"
#include "lines.hpp"
#include "spelling.hpp"

namespace iana_codegen {
namespace {

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

std::string emit_present(const StatusCodes& status_codes, std::string_view prefix, SpellEnumerator spell) {
    std::vector<Cells<3>> rows;
    for (const auto& row : status_codes.codes) {
        if (!row.name.empty()) rows.push_back({spell(row.name), std::to_string(row.code), comment(remark(row))});
    }
    Lines lines;
    for (const auto& [name, code, remark] : aligned(std::move(rows))) {
        lines.add_heading_for(std::stoi(code));
        lines.add("    {}{} = {},{}", prefix, name, code, remark);
    }
    return std::move(lines).text();
}

// The former names, each once, that are not the present name of their code.
std::string emit_aliases(const StatusCodes& status_codes, std::string_view prefix, SpellEnumerator spell) {
    std::vector<Cells<3>> rows;
    for (const auto& row : status_codes.codes) {
        std::set<std::string_view> known = {row.name};
        for (const auto& former : row.former_phrases) {
            if (!known.insert(former.name).second) continue;
            rows.push_back({spell(former.name), std::to_string(row.code), comment(citations(former.sources))});
        }
    }
    Lines lines;
    if (!rows.empty()) lines.add("\n\n    // Former names");
    for (const auto& [name, code, sources] : aligned(std::move(rows))) {
        lines.add("    {}{} = {},{}", prefix, name, code, sources);
    }
    return std::move(lines).text();
}

}  // namespace

std::string emit_enumerators(const StatusCodes& status_codes, std::string_view prefix, SpellEnumerator spell) {
    return emit_present(status_codes, prefix, spell) + emit_aliases(status_codes, prefix, spell);
}

std::string emit_set(const CodeSet& set, std::string_view is_between, std::string_view answer) {
    Lines lines;
    for (const auto& [codes, sources] : set) {
        lines.add("    if ({}(code, {}, {})) return {};{}", is_between, codes.first, codes.last, answer,
                  comment(citations(sources)));
    }
    return std::move(lines).text();
}

std::string count_codes(const StatusCodes& status_codes) {
    const auto& codes = status_codes.codes;
    const auto added =
        std::count_if(codes.begin(), codes.end(), [](const StatusCode& row) { return row.state == State::unassigned; });
    const auto registered = fmt::format("{} codes", static_cast<std::ptrdiff_t>(codes.size()) - added);
    return added == 0 ? registered : fmt::format("{}, and {} of supplements", registered, added);
}

}  // namespace iana_codegen

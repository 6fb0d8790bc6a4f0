#include "formats/commented_codes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "formats/columns.hpp"
#include "formats/lines.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"

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
    const auto state = state_with_date(row);
    return cited.empty() ? state : state + "; " + cited;
}

std::string emit_present(const StatusCodes& status_codes, std::string_view prefix, SpellEnumerator spell) {
    std::vector<Cells<3>> rows;
    for (const auto& row : status_codes.codes) {
        if (!row.name.empty()) rows.push_back({spell(row.name), std::to_string(row.code), remark(row)});
    }
    Lines lines;
    for (const auto& [name, code, remark] : aligned(std::move(rows))) {
        lines.add_heading_for(std::stoi(code));
        lines.add("{}", with_comment(fmt::format("    {}{} = {},", prefix, name, trimmed(code)), remark));
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
            rows.push_back({spell(former.name), std::to_string(row.code), citations(former.sources)});
        }
    }
    Lines lines;
    if (!rows.empty()) lines.add("\n\n    // Former names");
    for (const auto& [name, code, sources] : aligned(std::move(rows))) {
        lines.add("{}", with_comment(fmt::format("    {}{} = {},", prefix, name, trimmed(code)), sources));
    }
    return std::move(lines).text();
}

}  // namespace

std::string emit_enumerators(const StatusCodes& status_codes, std::string_view prefix, SpellEnumerator spell) {
    return emit_present(status_codes, prefix, spell) + emit_aliases(status_codes, prefix, spell);
}

std::vector<Flag> flags_of(const StatusCodes& status_codes) {
    return {
        {"is_heuristically_cacheable",
         "// True if a cache may store the response without being told so (RFC 9110, Section 15.1). False for an "
         "unknown\n"
         "// code.",
         &status_codes.heuristically_cacheable},
        {"never_has_content",
         "// True if the response ends with its header section (RFC 9110, Section 6.4.1), whatever Content-Length "
         "says; also\n"
         "// for an unknown code in a range of which that is said as a whole. False for any other unknown code.",
         &status_codes.never_with_content},
        {"preserves_method",
         "// True for a redirection after which the client must not change the method (RFC 9110, Sections 15.4.8 and "
         "15.4.9).\n"
         "// False for an unknown code.",
         &status_codes.method_preserving},
    };
}

std::string emit_set(const CodeSet& set, std::string_view is_between, std::string_view number, std::string_view yes,
                     std::string_view no) {
    Lines lines;
    std::map<std::string, std::vector<std::string>> cases;  // by their sources
    for (const auto& [codes, sources] : set) {
        if (codes.first == codes.last) {
            cases[citations(sources)].push_back(fmt::format("case {}:", codes.first));
            continue;
        }
        const auto condition = fmt::format(fmt::runtime(is_between), codes.first, codes.last);
        lines.add("{}", with_comment(fmt::format("    if ({}) return {};", condition, yes), citations(sources)));
    }
    if (!cases.empty()) lines.add("    switch ({}) {{", number);
    for (const auto& [sources, codes] : cases) {
        if (!sources.empty()) lines.add("{}", comment_lines(sources, "        "));
        lines.add("{}", filled(codes, "        ", "        "));
    }
    if (cases.empty()) {
        lines.add("    return {};", no);
    } else {
        lines.add("            return {};\n        default: return {};\n    }}", yes, no);
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

#include "xref_reader.hpp"

#include <cctype>
#include <regex>
#include <utility>

#include "xml_pieces.hpp"

namespace header_tests {
namespace {

bool has_sections(const Reference& reference) { return reference.type == "rfc" || reference.type == "draft"; }

// Matches "15.5.5" or "A.1", but only if no letter or digit follows, with or without dots before it.
const std::string end_of_section = R"((?!\.*[A-Za-z0-9]))";
const std::string numbered_section = R"(\d+(?:\.(?:[A-Za-z]|\d+))*)" + end_of_section;
const std::string lettered = R"([A-Za-z](?:\.(?:[A-Za-z]|\d+))*)" + end_of_section;

// Matches several sections of one kind: "5.2 and 5.3".
std::string several(const std::string& section) {
    return section + "(?:(?:, and | and | & |, ?| through | to |-)" + section + ")*";
}

// Spells the words between the sections in one way: "and", a comma and a space, or a dash.
std::string plain_sections(const std::string& sections) {
    auto text = std::regex_replace(upper(sections), std::regex{" AND "}, " and ");
    text = std::regex_replace(text, std::regex{", ?"}, ", ");
    text = std::regex_replace(text, std::regex{" & "}, " and ");
    return std::regex_replace(text, std::regex{" THROUGH | TO "}, "-");
}

// The sections after the first word for a section, such as "Section", in any letter case.
std::string section_in(const std::string& text) {
    static const std::regex word{"(?:^|[^a-z0-9])(?:(?:(?:sub)?sections?|sect\\.|secs?\\.)[ .:-]*(" +
                                     several(numbered_section) + "|" + several(lettered) +
                                     ")|(?:appendi(?:x|xes|ces)|app\\.)[ .:-]*(" + several(lettered) + "))",
                                 std::regex::icase};
    std::smatch found;
    const auto plain = std::regex_replace(text, std::regex{"\xC2\xA0"}, " ");
    if (!std::regex_search(plain, found, word)) return "";
    return plain_sections(found[1].matched ? found[1] : found[2]);
}

// True if the first RFC that the text names is not the RFC of the data.
bool names_another_rfc(const std::string& text, const std::string& data) {
    static const std::regex rfc{"(?:^|[^a-z0-9._-])rfc[ -]?0*([0-9]+)(?![a-z0-9])", std::regex::icase};
    std::smatch found;
    return data.substr(0, 3) == "rfc" && std::regex_search(text, found, rfc) && "rfc" + found[1].str() != data;
}

// The anchor of the first section.
std::string anchor_of(const Reference& reference) {
    const bool is_rfc = reference.data.substr(0, 3) == "rfc";
    if (reference.section.empty() || (reference.type == "rfc" && !is_rfc)) return "";
    const bool is_appendix = std::isalpha(static_cast<unsigned char>(reference.section[0])) != 0;
    return (is_appendix ? "#appendix-" : "#section-") + match(reference.section, "^([^, -]+)");
}

std::string page_of(const Reference& reference) {
    const auto& [type, data] = std::pair{reference.type, reference.data};
    if (type == "rfc") return "https://www.rfc-editor.org/" + (data[0] == 'r' ? "rfc/" + data : "info/" + data);
    if (type == "rfc-errata") return "https://www.rfc-editor.org/errata/eid" + data;
    if (type == "registry") return "https://www.iana.org/assignments/" + data;
    if (type == "uri") return data;
    if (type != "draft") return "";
    return "https://datatracker.ietf.org/doc/html/" + std::regex_replace(data, std::regex{"^RFC-"}, "draft-");
}

std::string document_of(const Reference& reference, const std::string& text) {
    const auto& [type, data] = std::pair{reference.type, reference.data};
    if (type == "rfc") return upper(data.substr(0, 3)) + " " + data.substr(3);
    if (type == "rfc-errata") return "RFC Errata " + data;
    if (type == "draft") return data;
    if (!text.empty()) return text;
    return type == "registry" ? "IANA registry " + data : type == "note" && !data.empty() ? "Note " + data : data;
}

Reference reference_of(const std::string& xref) {
    const auto tag = opening_tag(xref);
    const auto text = text_of(xref);
    Reference reference;
    reference.type = attribute(tag, "type");
    reference.data = attribute(tag, "data");
    reference.document = document_of(reference, text);
    const auto section = attribute(tag, "section");
    if (!section.empty()) return with_section(reference, section);
    const bool is_in_text = has_sections(reference) && !names_another_rfc(text, reference.data);
    return with_section(reference, is_in_text ? section_in(text) : "");
}

}  // namespace

std::vector<Reference> references_of(const std::string& record) {
    std::vector<Reference> references;
    for (const auto& xref : all(record, R"(<xref(?:\s(?:[^>"'/]|"[^"]*"|'[^']*')*)?(?:/>|>[^<]*</xref\s*>))")) {
        references.push_back(reference_of(xref));
    }
    return references;
}

Reference with_section(Reference reference, const std::string& section) {
    reference.section = section;
    reference.url = page_of(reference) + (has_sections(reference) ? anchor_of(reference) : "");
    return reference;
}

}  // namespace header_tests

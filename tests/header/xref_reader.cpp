#include "xref_reader.hpp"

#include <cctype>
#include <regex>
#include <utility>

#include "xml_pieces.hpp"

namespace header_tests {
namespace {

// "15.5.5", "A.1"; "5.2 and 5.3".
const std::string section_pattern = R"((?:[A-Za-z]|\d+)(?:\.(?:[A-Za-z]|\d+))*)";
const std::string sections_pattern = section_pattern + "(?:(?:, and | and |, |-)" + section_pattern + ")*";

bool has_sections(const Reference& reference) { return reference.type == "rfc" || reference.type == "draft"; }

std::string section_in(const std::string& text) {
    return match(text, "(?:Sections|Section|Appendix|Appendices) (" + sections_pattern + ")\\]?$");
}

// Of the first of the sections.
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
    return with_section(reference, section.empty() && has_sections(reference) ? section_in(text) : section);
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

#include "registry_reader.hpp"

#include <cctype>
#include <fstream>
#include <iterator>
#include <regex>
#include <stdexcept>
#include <utility>

namespace header_tests {
namespace {

std::string read_file(const char* path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) throw std::runtime_error{std::string{"cannot read "} + path};
    return {std::istreambuf_iterator<char>{file}, {}};
}

std::string unescaped(const std::string& xml) {
    const std::map<std::string, std::string> entities = {
        {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}};
    std::string text;
    for (std::size_t at = 0; at < xml.size();) {
        const auto end = xml[at] == '&' ? xml.find(';', at) + 1 : at + 1;
        const auto piece = xml.substr(at, end - at);
        text += xml[at] == '&' ? entities.at(piece) : piece;
        at = end;
    }
    return text;
}

std::string match(const std::string& text, const std::string& pattern) {
    std::smatch found;
    return std::regex_search(text, found, std::regex{pattern}) ? found[1].str() : std::string{};
}

std::string element(const std::string& xml, const std::string& name) {
    return unescaped(match(xml, "<" + name + ">([^<]*)</" + name + ">"));
}

std::string attribute(const std::string& tag, const std::string& name) {
    return unescaped(match(tag, " " + name + "=\"([^\"]*)\""));
}

std::vector<std::string> all(const std::string& text, const std::string& pattern) {
    const std::regex expression{pattern};
    std::vector<std::string> found;
    for (std::sregex_iterator it{text.begin(), text.end(), expression}, end; it != end; ++it)
        found.push_back(it->str());
    return found;
}

// The records of the inner registry with this id.
std::vector<std::string> records(const std::string& xml, const std::string& id) {
    const auto start = xml.find("<registry id=\"" + id + "\">");
    if (start == std::string::npos) throw std::runtime_error{"no registry " + id};
    const std::string end_of_record = "</record>";
    const auto end = xml.find("</registry>", start);
    std::vector<std::string> found;
    for (auto at = xml.find("<record", start); at < end; at = xml.find("<record", at)) {
        const auto behind = xml.find(end_of_record, at) + end_of_record.size();
        found.push_back(xml.substr(at, behind - at));
        at = behind;
    }
    return found;
}

std::string upper(std::string text) {
    for (char& character : text) character = static_cast<char>(std::toupper(static_cast<unsigned char>(character)));
    return text;
}

std::string url_of(const Reference& reference, const std::string& type) {
    const auto anchor = reference.section.empty() ? "" : "#section-" + reference.section;
    if (type == "rfc") return "https://www.rfc-editor.org/rfc/" + reference.data + anchor;
    if (type == "draft") return "https://datatracker.ietf.org/doc/html/" + reference.data;
    return type == "uri" ? reference.data : "";
}

Reference reference_of(const std::string& xref) {
    const auto type = attribute(xref, "type");
    const auto text = unescaped(match(xref, ">([^<]*)</xref>"));
    Reference reference;
    reference.data = attribute(xref, "data");
    reference.document = type == "rfc" ? "RFC " + reference.data.substr(3) : text.empty() ? reference.data : text;
    reference.section = attribute(xref, "section");
    if (reference.section.empty() && type == "rfc") reference.section = match(text, "Section ([0-9.]+)$");
    reference.url = url_of(reference, type);
    return reference;
}

std::vector<Reference> references_of(const std::string& record) {
    std::vector<Reference> references;
    for (const auto& xref : all(record, "<xref [^>]*/>|<xref [^>]*[^/]>[^<]*</xref>")) {
        references.push_back(reference_of(xref));
    }
    return references;
}

// First and last of "105-199", or twice the number of "404".
std::pair<int, int> range_of(const std::string& record) {
    const auto value = element(record, "value");
    const auto dash = value.find('-');
    return {std::stoi(value), std::stoi(dash == std::string::npos ? value : value.substr(dash + 1))};
}

Code code_of(const std::string& record) {
    const auto text = element(record, "description");
    Code code;
    code.number = range_of(record).first;
    code.added = match(record, "^<record[^>]* date=\"([^\"]*)\"");
    code.updated = match(record, "^<record[^>]* updated=\"([^\"]*)\"");
    code.references = references_of(record);
    code.phrase = match(text, "^([^(]*[^( ])");
    code.state = text == "(Unused)"                              ? "unused"
                 : text.find("(TEMPORARY") != std::string::npos  ? "temporary"
                 : text.find("(OBSOLETED)") != std::string::npos ? "obsoleted"
                                                                 : "assigned";
    code.registered = match(text, "- registered ([0-9-]+)");
    code.extended = match(text, "extension registered ([0-9-]+)");
    code.expires = match(text, "expires ([0-9-]+)");
    return code;
}

std::map<int, Code> read_registry(const std::string& xml) {
    std::map<int, Code> codes;
    for (const auto& record : records(xml, "http-status-codes-1")) {
        if (element(record, "description") == "Unassigned") continue;
        const auto code = code_of(record);
        codes[code.number] = code;
    }
    return codes;
}

void add_known_by(const std::string& xml, std::map<int, Code>& codes) {
    for (const auto& record : records(xml, "known-by")) {
        // One that the registry has nothing to say of is the supplement's own.
        const int number = range_of(record).first;
        auto& code = codes[number];
        if (code.number == 0) code.state = "unassigned";
        code.number = number;
        code.phrase = element(record, "description");
        for (const auto& source : references_of(record)) {
            bool is_cited = false;
            for (const auto& known : code.references) is_cited = is_cited || known.url == source.url;
            if (!is_cited) code.references.push_back(source);
        }
    }
}

void add_sections(const std::string& xml, std::map<int, Code>& codes) {
    for (const auto& record : records(xml, "sections")) {
        for (const auto& source : references_of(record)) {
            for (auto& reference : codes.at(range_of(record).first).references) {
                if (reference.data != source.data || !reference.section.empty()) continue;
                reference.section = source.section;
                reference.url = source.url;
            }
        }
    }
}

void add_documents(const std::string& xml, std::map<int, Code>& codes) {
    for (const auto& record : records(xml, "documents")) {
        for (auto& [number, code] : codes) {
            for (auto& reference : code.references) {
                if (reference.data != element(record, "value")) continue;
                reference.title = element(record, "description");
                reference.maturity = element(record, "maturity");
            }
        }
    }
}

std::set<int> read_set(const std::string& xml, const std::string& id) {
    std::set<int> codes;
    for (const auto& record : records(xml, id)) {
        const auto [first, last] = range_of(record);
        for (int code = first; code <= last; ++code) codes.insert(code);
    }
    return codes;
}

}  // namespace

const Code* Registry::find(int number) const {
    const auto found = codes.find(number);
    return found == codes.end() ? nullptr : &found->second;
}

std::string name_of(const std::string& phrase) {
    return upper(std::regex_replace(std::regex_replace(phrase, std::regex{"'"}, ""), std::regex{"[^A-Za-z0-9]+"}, "_"));
}

Registry read(const std::string& registry_xml, const std::string& supplement_xml) {
    Registry registry;
    registry.updated = element(registry_xml, "updated");
    registry.codes = read_registry(registry_xml);
    add_known_by(supplement_xml, registry.codes);
    add_sections(supplement_xml, registry.codes);
    add_documents(supplement_xml, registry.codes);
    for (const auto& record : records(supplement_xml, "former-phrases")) {
        registry.codes.at(range_of(record).first).former_phrases.push_back(element(record, "description"));
    }
    for (const auto& record : records(supplement_xml, "descriptions")) {
        registry.codes.at(range_of(record).first).description = element(record, "description");
    }
    for (auto& [number, code] : registry.codes) code.name = name_of(code.phrase);
    registry.heuristically_cacheable = read_set(supplement_xml, "heuristically-cacheable");
    registry.never_with_content = read_set(supplement_xml, "never-with-content");
    registry.method_preserving = read_set(supplement_xml, "method-preserving");
    return registry;
}

const Registry& registry() {
    static const Registry committed = read(read_file(IANA_CODEGEN_REGISTRY), read_file(IANA_CODEGEN_SUPPLEMENT));
    return committed;
}

}  // namespace header_tests

#include "registry_reader.hpp"

#include <cctype>
#include <fstream>
#include <iterator>
#include <regex>
#include <stdexcept>
#include <utility>

#include "xml_pieces.hpp"
#include "xref_reader.hpp"

namespace header_tests {
namespace {

std::string read_file(const char* path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) throw std::runtime_error{std::string{"cannot read "} + path};
    return {std::istreambuf_iterator<char>{file}, {}};
}

int number_in(const std::string& text) {
    const bool is_hex = text.find_first_of("xX") != std::string::npos;
    std::size_t end = 0;
    const int number = std::stoi(text, &end, is_hex ? 16 : 10);
    if (end != text.size()) throw std::runtime_error{"no number: " + text};
    return number;
}

// The first and the last number of "105-199". Both are 404 for "404".
std::pair<int, int> range_of(const std::string& record) {
    const auto value = element(record, "value");
    const auto dash = value.find('-');
    const auto first = trimmed(value.substr(0, dash));
    return {number_in(first), number_in(dash == std::string::npos ? first : trimmed(value.substr(dash + 1)))};
}

Code code_of(const std::string& record) {
    const auto tag = opening_tag(record);
    const auto text = element(record, "description");
    Code code;
    code.number = range_of(record).first;
    code.added = attribute(tag, "date");
    code.updated = attribute(tag, "updated");
    code.references = references_of(record);
    const bool is_unused = text == "(Unused)" || text == "Reserved";
    code.phrase = is_unused ? "" : match(text, "^([^(]*[^( ])");
    code.state = is_unused                                       ? "unused"
                 : text.find("(TEMPORARY") != std::string::npos  ? "temporary"
                 : text.find("(OBSOLETED)") != std::string::npos ? "obsoleted"
                                                                 : "assigned";
    if (code.state != "temporary") return code;
    code.registered = match(text, "- registered ([0-9-]+)");
    code.extended = match(text, "extension registered ([0-9-]+)");
    code.expires = match(text, "expires ([0-9-]+)");
    code.publication_requested = match(text, "publication requested ([0-9-]+)");
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

void add_source(const Reference& source, Code& code) {
    for (const auto& known : code.references) {
        if (known.document == source.document && known.section == source.section) return;
    }
    code.references.push_back(source);
}

void add_known_by(const std::string& xml, std::map<int, Code>& codes) {
    for (const auto& record : records(xml, "known-by")) {
        // A code that the registry does not have is added.
        const int number = range_of(record).first;
        auto& code = codes[number];
        if (!code.phrase.empty()) continue;
        if (code.number == 0) code.state = "unassigned";
        code.number = number;
        code.phrase = element(record, "description");
        for (const auto& source : references_of(record)) add_source(source, code);
    }
}

// Adds the section to the first reference to that document.
void add_section(const Reference& source, Code& code) {
    for (auto& reference : code.references) {
        if (reference.type != source.type || reference.data != source.data) continue;
        if (reference.section.empty()) reference = with_section(reference, source.section);
        return;
    }
}

// The code that a record of the supplement is about; nullptr if the code is unknown.
Code* code_about(const std::string& record, std::map<int, Code>& codes) {
    const auto found = codes.find(range_of(record).first);
    return found == codes.end() ? nullptr : &found->second;
}

void add_sections(const std::string& xml, std::map<int, Code>& codes) {
    for (const auto& record : records(xml, "sections")) {
        auto* code = code_about(record, codes);
        if (code == nullptr) continue;
        for (const auto& source : references_of(record)) add_section(source, *code);
    }
}

void add_former_phrases(const std::string& xml, std::map<int, Code>& codes) {
    for (const auto& record : records(xml, "former-phrases")) {
        if (auto* code = code_about(record, codes)) code->former_phrases.push_back(element(record, "description"));
    }
}

void add_descriptions(const std::string& xml, std::map<int, Code>& codes) {
    for (const auto& record : records(xml, "descriptions")) {
        if (auto* code = code_about(record, codes)) code->description = element(record, "description");
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

// Adds the title to the first RFC or draft that the code cites and that has no title.
void add_titles(const std::string& xml, std::map<int, Code>& codes) {
    for (const auto& record : records(xml, "titles")) {
        auto* code = code_about(record, codes);
        if (code == nullptr) continue;
        for (auto& reference : code->references) {
            if ((reference.type != "rfc" && reference.type != "draft") || !reference.title.empty()) continue;
            reference.title = element(record, "description");
            break;
        }
    }
}

// The members of a set. An unknown code is a member only as part of a range.
std::set<int> read_set(const std::string& xml, const std::string& id, const std::map<int, Code>& codes) {
    std::set<int> members;
    for (const auto& record : records(xml, id)) {
        const auto [first, last] = range_of(record);
        if (first == last && codes.count(first) == 0) continue;
        for (int code = first; code <= last; ++code) members.insert(code);
    }
    return members;
}

}  // namespace

const Code* Registry::find(int number) const {
    const auto found = codes.find(number);
    return found == codes.end() ? nullptr : &found->second;
}

std::string name_of(const std::string& phrase) {
    static const std::regex apostrophe{"'"};
    static const std::regex separators{"[^A-Za-z0-9]+"};
    static const std::regex outer{"^_|_$"};
    const auto words = std::regex_replace(std::regex_replace(phrase, apostrophe, ""), separators, "_");
    const auto name = upper(std::regex_replace(words, outer, ""));
    return (std::isdigit(static_cast<unsigned char>(name[0])) != 0 ? "STATUS_" : "") + name;
}

Registry read(const std::string& registry_xml, const std::string& supplement_xml) {
    const auto xml = plain(registry_xml);
    const auto supplement = plain(supplement_xml);
    Registry registry;
    registry.updated = element(xml, "updated");
    registry.codes = read_registry(xml);
    add_known_by(supplement, registry.codes);
    add_sections(supplement, registry.codes);
    add_documents(supplement, registry.codes);
    add_titles(supplement, registry.codes);
    add_former_phrases(supplement, registry.codes);
    add_descriptions(supplement, registry.codes);
    for (auto& [number, code] : registry.codes) code.name = name_of(code.phrase);
    registry.heuristically_cacheable = read_set(supplement, "heuristically-cacheable", registry.codes);
    registry.never_with_content = read_set(supplement, "never-with-content", registry.codes);
    registry.method_preserving = read_set(supplement, "method-preserving", registry.codes);
    return registry;
}

const Registry& registry() {
    static const Registry committed = read(read_file(IANA_CODEGEN_REGISTRY), read_file(IANA_CODEGEN_SUPPLEMENT));
    return committed;
}

Code code_for(int number) {
    const auto* known = registry().find(number);
    if (known != nullptr) return *known;
    Code unknown;
    unknown.state = "unassigned";
    return unknown;
}

}  // namespace header_tests

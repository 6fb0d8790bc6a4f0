#include "xml_pieces.hpp"

#include <cctype>
#include <map>
#include <regex>
#include <stdexcept>

namespace header_tests {
namespace {

// Attributes, whose values may contain a '>'.
const std::string attributes = R"((?:[^>"']|"[^"]*"|'[^']*')*)";

// Cached, because to compile a pattern takes longer than to use it.
const std::regex& compiled(const std::string& pattern) {
    static std::map<std::string, std::regex> known;
    return known.try_emplace(pattern, pattern).first->second;
}

// A character outside of ASCII becomes 0x7F, which no phrase may contain.
std::string numbered(const std::string& digits) {
    const auto number = digits[0] == 'x' ? std::stoul(digits.substr(1), nullptr, 16) : std::stoul(digits);
    return {static_cast<char>(number < 0x80 ? number : 0x7F)};
}

std::string unescaped(const std::string& xml) {
    const std::map<std::string, std::string> entities = {
        {"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}};
    std::string text;
    for (std::size_t at = 0; at < xml.size(); ++at) {
        if (xml[at] != '&') {
            text += xml[at];
            continue;
        }
        const auto end = xml.find(';', at);
        const auto name = xml.substr(at + 1, end - at - 1);
        text += name[0] == '#' ? numbered(name.substr(1)) : entities.at(name);
        at = end;
    }
    return text;
}

std::string escaped(const std::string& text) {
    std::string xml;
    for (const char character : text) {
        xml += character == '&' ? "&amp;" : character == '<' ? "&lt;" : std::string{character};
    }
    return xml;
}

}  // namespace

std::string plain(const std::string& xml) {
    std::string text;
    for (std::size_t at = 0; at < xml.size();) {
        const auto starts_with = [&](const std::string& start) { return xml.compare(at, start.size(), start) == 0; };
        const std::string end = starts_with("<!--")        ? "-->"
                                : starts_with("<![CDATA[") ? "]]>"
                                : starts_with("<?")        ? "?>"
                                                           : "";
        if (end.empty()) {
            text += xml[at++];
            continue;
        }
        const auto closing = xml.find(end, at);
        const auto opening_size = std::string{"<![CDATA["}.size();
        if (end == "]]>") text += escaped(xml.substr(at + opening_size, closing - at - opening_size));
        at = closing + end.size();
    }
    return text;
}

std::string match(const std::string& text, const std::string& pattern) {
    std::smatch found;
    return std::regex_search(text, found, compiled(pattern)) ? found[1].str() : std::string{};
}

std::vector<std::string> all(const std::string& text, const std::string& pattern) {
    std::vector<std::string> found;
    for (std::sregex_iterator it{text.begin(), text.end(), compiled(pattern)}, end; it != end; ++it)
        found.push_back(it->str());
    return found;
}

// Replaces white space by single spaces. Call it before references are decoded, because they may be white space, too.
std::string spaced(const std::string& xml) { return trimmed(std::regex_replace(xml, compiled("[ \t\r\n]+"), " ")); }

std::string element(const std::string& xml, const std::string& name) {
    return unescaped(spaced(match(xml, "<" + name + "(?:\\s" + attributes + ")?>([^<]*)</" + name + "\\s*>")));
}

std::string attribute(const std::string& tag, const std::string& name) {
    const auto quoted = match(tag, "\\s" + name + R"(\s*=\s*("[^"]*"|'[^']*'))");
    if (quoted.empty()) return "";
    return unescaped(spaced(quoted.substr(1, quoted.size() - 2)));
}

std::string opening_tag(const std::string& xml) { return match(xml, "^(<" + attributes + ">)"); }

std::string text_of(const std::string& xml) {
    return unescaped(spaced(match(xml.substr(opening_tag(xml).size()), "^([^<]*)</")));
}

std::vector<std::string> records(const std::string& xml, const std::string& id) {
    const auto opening = match(xml, R"((<registry\s[^>]*id\s*=\s*["'])" + id + R"(["']))");
    if (opening.empty()) throw std::runtime_error{"no registry " + id};
    const auto start = xml.find(opening);
    const auto table = xml.substr(start, xml.find("</registry>", start) - start);
    const std::string end_of_record = "</record>";
    std::vector<std::string> found;
    for (auto at = table.find("<record"); at != std::string::npos; at = table.find("<record", at + 1)) {
        // Skips unknown elements such as <records>.
        const bool is_record = std::string{" \t\r\n>"}.find(table[at + 7]) != std::string::npos;
        const auto behind = table.find(end_of_record, at) + end_of_record.size();
        if (is_record) found.push_back(table.substr(at, behind - at));
    }
    return found;
}

std::string trimmed(const std::string& text) {
    const auto* blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string upper(std::string text) {
    for (char& character : text) character = static_cast<char>(std::toupper(static_cast<unsigned char>(character)));
    return text;
}

}  // namespace header_tests

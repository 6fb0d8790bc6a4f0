#include <fstream>
#include <regex>
#include <stdexcept>
#include <vector>

#include "said.hpp"

namespace formats_tests {
namespace {

// Removes the escapes from a text.
std::string plain(const std::string& markdown) {
    const auto without_spans = std::regex_replace(markdown, std::regex{"</?span>"}, "");
    return std::regex_replace(without_spans, std::regex{R"(\\([!-/:-@\[-`{-~]))"}, "$1");
}

std::vector<std::string> split(const std::string& text, const std::string& separator) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(separator, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + separator.size();
    }
    return parts;
}

// Reads "[RFC 5842, Section 7.1](URL) (Experimental)" or a text without a link.
std::string citation(const std::string& markdown) {
    std::smatch found;
    if (!std::regex_match(markdown, found, std::regex{R"(\[(.*)\]\(([^ ]*)\)(?: \((.*)\))?)"})) return plain(markdown);
    return plain(found[1]) + "|" + plain(found[3]) + "|" + plain(found[2]);
}

// Reads "| 404 | Not Found | meaning | state | references | former phrases |".
void read_row(const std::string& line, Said& said) {
    const auto cells = split(line.substr(2, line.size() - 4), " | ");
    if (cells.size() != 6) throw std::runtime_error{"not six cells: " + line};
    auto& fields = said.codes[std::stoi(cells[0])];
    const auto requested = split(cells[3], ", publication requested ");
    const auto state = split(requested[0], " until ");
    fields = {{"phrase", plain(cells[1])},
              {"description", plain(cells[2])},
              {"state", state[0]},
              {"expires", state.size() > 1 ? state[1] : ""},
              {"publication_requested", requested.size() > 1 ? requested[1] : ""},
              {"citations", ""},
              {"former_phrases", ""}};
    for (const auto& reference : split(cells[4], "<br>")) append(fields["citations"], citation(reference));
    for (const auto& phrase : split(cells[5], "<br>")) append(fields["former_phrases"], plain(phrase));
}

// Reads "105-199" or "427".
std::set<int> codes_in(const std::string& range) {
    const auto ends = split(range, "-");
    std::set<int> codes;
    for (int code = std::stoi(ends.front()); code <= std::stoi(ends.back()); ++code) codes.insert(code);
    return codes;
}

// Reads "- The response never has content: 100-199, 204".
void read_set(const std::string& line, Said& said) {
    static const std::map<std::string, std::string> fields = {
        {"- Caches may store the response without explicit freshness", "heuristically_cacheable"},
        {"- The response never has content", "never_with_content"},
        {"- The client keeps the method when it follows the redirection", "method_preserving"}};
    const auto parts = split(line, ": ");
    const auto& field = fields.at(parts.front());
    for (auto& [code, texts] : said.codes) texts[field] = "0";
    for (const auto& range : split(parts.back(), ", ")) {
        for (const int code : codes_in(range)) {
            if (said.codes.count(code) != 0) said.codes[code][field] = "1";
        }
    }
}

}  // namespace

Said said_by_markdown() {
    std::ifstream file{IANA_CODEGEN_MARKDOWN};
    if (!file) throw std::runtime_error{"cannot read " IANA_CODEGEN_MARKDOWN};
    Said said;
    const std::string title = "# HTTP status codes as of ";
    for (std::string line; std::getline(file, line);) {
        if (line.rfind(title, 0) == 0) said.updated = line.substr(title.size());
        if (std::regex_search(line, std::regex{"^\\| [0-9]"})) read_row(line, said);
        if (std::regex_match(line, std::regex{"- [0-9]+(-[0-9]+)?"})) said.unassigned.merge(codes_in(line.substr(2)));
        if (std::regex_search(line, std::regex{"^- [A-Z].*: "})) read_set(line, said);
    }
    return said;
}

}  // namespace formats_tests

#include <fstream>
#include <regex>
#include <stdexcept>
#include <vector>

#include "said.hpp"

namespace formats_tests {
namespace {

// Text without what keeps it from being markup.
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

// "[RFC 5842, Section 7.1](URL) (Experimental)", or the text alone.
std::string citation(const std::string& markdown) {
    std::smatch found;
    if (!std::regex_match(markdown, found, std::regex{R"(\[(.*)\]\(([^ ]*)\)(?: \((.*)\))?)"})) return plain(markdown);
    return plain(found[1]) + "|" + plain(found[3]) + "|" + plain(found[2]);
}

// Of "| 404 | Not Found | meaning | state | references | former phrases |".
void read_row(const std::string& line, Said& said) {
    const auto cells = split(line.substr(2, line.size() - 4), " | ");
    if (cells.size() != 6) throw std::runtime_error{"not six cells: " + line};
    auto& fields = said.codes[std::stoi(cells[0])];
    const auto state = split(cells[3], " until ");
    fields = {{"phrase", plain(cells[1])}, {"description", plain(cells[2])},
              {"state", state[0]},         {"expires", state.size() > 1 ? state[1] : ""},
              {"citations", ""},           {"former_phrases", ""}};
    for (const auto& reference : split(cells[4], "<br>")) append(fields["citations"], citation(reference));
    for (const auto& phrase : split(cells[5], "<br>")) append(fields["former_phrases"], plain(phrase));
}

void read_range(const std::string& line, Said& said) {
    const auto ends = split(line.substr(2), "-");
    for (int code = std::stoi(ends.front()); code <= std::stoi(ends.back()); ++code) said.unassigned.insert(code);
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
        if (std::regex_match(line, std::regex{"- [0-9]+(-[0-9]+)?"})) read_range(line, said);
    }
    return said;
}

}  // namespace formats_tests

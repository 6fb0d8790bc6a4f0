#include "mutant.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <regex>
#include <utility>
#include <vector>

namespace mutation_tests {
namespace {

// A part of the text.
struct Span {
    std::size_t at;
    std::size_t size;
};
using Spans = std::vector<Span>;

std::string text_of(const std::string& xml, const Span& span) { return xml.substr(span.at, span.size); }

std::string quoted(const std::string& text) {
    std::string quoted = "'";
    for (const char character : text) {
        char escape[8] = {character, '\0'};
        const bool is_printable = character >= ' ' && character <= '~';
        if (!is_printable) std::snprintf(escape, sizeof escape, "\\x%02X", static_cast<unsigned char>(character));
        quoted += escape;
    }
    return quoted + "'";
}

// Finds every match of the pattern in a part of the text, and returns the first group that matched.
Spans matches_in(const std::string& xml, const Span& piece, const std::regex& pattern) {
    Spans spans;
    const auto begin = xml.begin() + static_cast<std::ptrdiff_t>(piece.at);
    const auto end = begin + static_cast<std::ptrdiff_t>(piece.size);
    for (std::sregex_iterator match{begin, end, pattern}, last; match != last; ++match) {
        const std::size_t group = (*match)[1].matched ? 1 : 2;
        const auto at = piece.at + static_cast<std::size_t>(match->position(group));
        spans.push_back({at, static_cast<std::size_t>(match->length(group))});
    }
    return spans;
}

Spans records_of(const std::string& xml) {
    const std::string start = "    <record";
    const std::string end = "</record>\n";
    Spans records;
    for (auto at = xml.find(start); at != std::string::npos; at = xml.find(start, at + 1)) {
        const auto closing = xml.find(end, at);
        if (closing != std::string::npos) records.push_back({at, closing + end.size() - at});
    }
    return records;
}

// Returns one of the records, or sometimes the text before the first record.
Span random_piece(const std::string& xml, Random& random) {
    const auto records = records_of(xml);
    const bool is_front = random.below(12) == 0;
    if (records.empty() || is_front) return {0, std::min(xml.find("<record"), xml.size())};
    return random.one_of(records);
}

Spans all_records(const std::string& xml, Random& /*random*/) { return records_of(xml); }

Spans elements_of_one_record(const std::string& xml, Random& random) {
    static const std::regex line{"(      <[^\n]*\n)"};
    return matches_in(xml, random_piece(xml, random), line);
}

Spans attributes_of_one_record(const std::string& xml, Random& random) {
    static const std::regex attribute{"( [a-z]+=\"[^\"\n]*\")"};
    return matches_in(xml, random_piece(xml, random), attribute);
}

std::string drop(std::string& xml, const Spans& spans, Random& random) {
    const auto span = random.one_of(spans);
    const auto text = text_of(xml, span);
    xml.erase(span.at, span.size);
    return "drop " + quoted(text);
}

std::string repeat(std::string& xml, const Spans& spans, Random& random) {
    const auto span = random.one_of(spans);
    const auto text = text_of(xml, span);
    xml.insert(span.at, text);
    return "repeat " + quoted(text);
}

std::string swap_two(std::string& xml, const Spans& spans, Random& random) {
    auto first = random.one_of(spans);
    auto second = random.one_of(spans);
    if (second.at < first.at) std::swap(first, second);
    const auto earlier = text_of(xml, first);
    const auto later = text_of(xml, second);
    xml.replace(second.at, second.size, earlier);
    xml.replace(first.at, first.size, later);
    return "swap " + quoted(earlier) + " and " + quoted(later);
}

// Changes the name of a tag or an attribute wherever it occurs in the span.
std::string rename(std::string& xml, const Spans& spans, Random& random) {
    static const std::regex name{"[a-z_]+"};
    static const std::vector<std::string> others = {"value", "description", "xref",  "date",   "updated",
                                                    "type",  "data",        "title", "record", "section",
                                                    "note",  "odd",         "id",    "xmlns"};
    const auto span = random.one_of(spans);
    const auto text = text_of(xml, span);
    std::smatch found;
    if (!std::regex_search(text, found, name)) return "rename nothing";
    const auto& other = random.one_of(others);
    const std::regex old_name{"([< /])" + found.str() + "\\b"};
    xml.replace(span.at, span.size, std::regex_replace(text, old_name, "$1" + other));
    return "rename " + quoted(text) + " to " + other;
}

// Writes single quotes instead of double quotes, and adds spaces where XML permits them.
std::string respell(std::string& xml, const Spans& spans, Random& random) {
    static const std::regex double_quotes{"=\"([^\"'\n]*)\""};
    const auto span = random.one_of(spans);
    const auto text = text_of(xml, span);
    xml.replace(span.at, span.size, std::regex_replace(text, double_quotes, " = ' $1 '"));
    return "respell " + quoted(text);
}

struct Kind {
    const char* name;
    Spans (*find)(const std::string&, Random&);
};

std::string change_structure(std::string& xml, Random& random) {
    static const std::vector<Kind> kinds = {
        {"record", all_records}, {"element", elements_of_one_record}, {"attribute", attributes_of_one_record}};
    static const std::vector<std::string (*)(std::string&, const Spans&, Random&)> changes = {drop, repeat, swap_two,
                                                                                              rename, respell};
    const auto& kind = random.one_of(kinds);
    const auto spans = kind.find(xml, random);
    if (spans.empty()) return std::string{"no "} + kind.name;
    return kind.name + (": " + random.one_of(changes)(xml, spans, random));
}

std::string random_character(Random& random) {
    static const std::vector<std::string> markup = {
        "&amp;",   "&quot;",   "&lt;",       "&nbsp;",        "&#65;",         "&#x42;",  "&#x202E;",
        "&#8203;", "<!-- -->", "<!-- a -->", "<![CDATA[&]]>", "<![CDATA[ ]]>", "<?odd?>", "<odd/>"};
    static const std::vector<std::string> unusual = {
        "\t",       "\n",       "\r",           "\x01",         "\x7F",         "\xE9",
        "\xC3\xA9", "\xC2\xA0", "\xE2\x80\xAE", "\xE2\x80\x8B", "\xEF\xBB\xBF", "\xF0\x9F\x98\x80"};
    static const std::vector<std::string> marks = {"\"", "\\", "'", "?", "(", ")", "-", ".", "/", ",", " ", "%", "{"};
    const auto ascii = [&](char first, std::size_t count) {
        return std::string{static_cast<char>(first + static_cast<char>(random.below(count)))};
    };
    switch (random.below(8)) {
        case 0: return random.one_of(markup);
        case 1: return random.one_of(unusual);
        case 2: return random.one_of(marks);
        case 3: return ascii('0', 10);
        case 4: return ascii(' ', 95);
        case 5: return ascii('A', 26);
        default: return ascii('a', 26);
    }
}

// Changes the text of an element or an attribute, often of a description, because most facts are in descriptions.
std::string change_text(std::string& xml, Random& random) {
    static const std::regex texts_of_any{">([^<>\n]+)<|=[\"']([^\"'\n]+)[\"']"};
    static const std::regex descriptions{"<description>([^<>\n]+)<"};
    const bool is_of_any = random.below(4) != 0;
    const auto texts = matches_in(xml, random_piece(xml, random), is_of_any ? texts_of_any : descriptions);
    if (texts.empty()) return "no text";
    const auto span = random.one_of(texts);
    const auto text = text_of(xml, span);
    const auto position = random.below(span.size);
    const auto at = span.at + position;
    const auto where = " in " + quoted(text) + " at " + std::to_string(position);
    const auto character = random_character(random);
    switch (random.below(5)) {
        case 0: xml.erase(at, 1); return "delete a character" + where;
        case 1: xml.replace(at, 1, character); return "change a character to " + quoted(character) + where;
        case 2:
            xml.insert(at + 1, character).insert(at, character);
            return "put " + quoted(character) + " around one" + where;
        case 3:
            xml.insert(span.at + span.size, character);
            return "append " + quoted(character) + " to " + quoted(text);
        default: xml.insert(at, character); return "insert " + quoted(character) + where;
    }
}

}  // namespace

Mutant mutate(const std::string& registry, Random& random) {
    Mutant mutant{registry, ""};
    const auto mistakes = 1 + (random.below(3) == 0 ? random.below(3) : 0);
    for (std::size_t i = 0; i < mistakes; ++i) {
        const auto change = random.below(5) < 2 ? change_structure : change_text;
        mutant.description += (i == 0 ? "" : "; ") + change(mutant.xml, random);
    }
    return mutant;
}

}  // namespace mutation_tests

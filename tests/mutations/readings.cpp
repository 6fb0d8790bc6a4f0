#include "readings.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <tuple>

namespace mutation_tests {
namespace {

using header_tests::Code;
using header_tests::Registry;

bool is_letter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

char with_other_case(char character) { return static_cast<char>(static_cast<unsigned char>(character) ^ 0x20U); }

std::string swapped_case(std::string text) {
    for (char& character : text) {
        if (is_letter(character)) character = with_other_case(character);
    }
    return text;
}

std::string lower(std::string text) {
    for (char& character : text) {
        if (character >= 'A' && character <= 'Z') character = with_other_case(character);
    }
    return text;
}

// The class of a code as a number; 0 if the code is not in 100-599.
unsigned class_of(unsigned number) { return number < 100 || number > 599 ? 0 : number / 100; }

bool has(const std::set<int>& codes, unsigned number) { return codes.count(static_cast<int>(number)) != 0; }

void add_class(std::string& line, const Registry& registry, unsigned number) {
    const std::vector<std::string> names = {"none",        "informational", "successful",
                                            "redirection", "client_error",  "server_error"};
    const auto digit = class_of(number);
    add(line, {names[digit], std::to_string((digit == 0 ? 5 : digit) * 100)});
    for (unsigned other = 1; other <= 5; ++other) add(line, {yes_or_no(digit == other)});
    add(line,
        {yes_or_no(digit >= 4), yes_or_no(digit != 0), yes_or_no(has(registry.heuristically_cacheable, number)),
         yes_or_no(has(registry.never_with_content, number)), yes_or_no(has(registry.method_preserving, number))});
}

void add_code(std::string& line, const Code& code) {
    const auto number = std::to_string(code.number);
    const auto status_text = code.phrase.empty() ? "" : number + " " + code.phrase;
    add(line, {code.state, code.name, code.phrase, status_text, code.description});
    add(line, {number, code.state, code.name, code.phrase, code.description, code.added, code.updated, code.registered,
               code.extended, code.expires, code.publication_requested});
    for (const auto& row : code.references) add(line, {row.document, row.section, row.title, row.maturity, row.url});
}

std::string answers_about(const Registry& registry, unsigned number) {
    std::string line;
    add_class(line, registry, number);
    const auto* code = registry.find(static_cast<int>(number));
    if (code == nullptr) {
        add(line, {"unassigned", "", "", "", ""});
    } else {
        add_code(line, *code);
    }
    return line;
}

// The answers change only if one of these values changes.
auto cause_of_answers(const Registry& registry, unsigned number) {
    return std::tuple{registry.find(static_cast<int>(number)), class_of(number),
                      has(registry.heuristically_cacheable, number), has(registry.never_with_content, number),
                      has(registry.method_preserving, number)};
}

// Maps the texts, each after the letter of its kind and in lower case, to their codes.
using Texts = std::map<std::string, std::string>;

void add_text(Texts& texts, Questions& questions, char kind, const std::string& text, int number) {
    if (text.empty()) return;
    texts.emplace(kind + lower(text), std::to_string(number));
    for (const auto& like : {text, swapped_case(text), text + "x", text.substr(0, text.size() - 1), text.substr(1)}) {
        questions.push_back(kind + like);
    }
    // Flips the bit that separates upper and lower case, even if the character is not a letter.
    const char other = with_other_case(text.back());
    if (other >= ' ' && other <= '~') questions.push_back(kind + text.substr(0, text.size() - 1) + other);
}

void add_texts_of(const Code& code, Texts& texts, Questions& questions) {
    auto phrases = code.former_phrases;
    phrases.insert(phrases.begin(), code.phrase);
    for (const auto& phrase : phrases) {
        add_text(texts, questions, 'p', phrase, code.number);
        add_text(texts, questions, 'n', header_tests::name_of(phrase), code.number);
    }
}

}  // namespace

Reading reading_of(const Registry& registry) {
    Reading reading{{"p", "n", "pUnassigned", "p(Unused)"}, registry.updated};
    for (const auto& [number, code] : registry.codes) reading.answers += ' ' + std::to_string(number);
    reading.answers += '\n';
    for (unsigned number = 0; number <= 65535; ++number) {
        const bool is_new = number == 0 || cause_of_answers(registry, number) != cause_of_answers(registry, number - 1);
        if (is_new) add_codes_from(reading.answers, number, answers_about(registry, number));
    }
    Texts texts;
    for (const auto& [number, code] : registry.codes) add_texts_of(code, texts, reading.questions);
    for (const auto& question : reading.questions) {
        const auto known = texts.find(question.front() + lower(question.substr(1)));
        add_answer(reading.answers, question, known == texts.end() ? "none" : known->second);
    }
    return reading;
}

}  // namespace mutation_tests

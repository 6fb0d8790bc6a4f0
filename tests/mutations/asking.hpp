// Queries a header for every value and every text. The code that uses its types is in asked.inc; it is short, because
// it is compiled once for each header.
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include "answers.hpp"

namespace mutation_tests {

struct Document {
    std::string_view document, section, title, maturity, url;
};

// The results of the functions for a code.
struct Answers {
    const char* code_class;
    unsigned generic;
    bool predicates[10];  // of the classes, then of the sets
    const char* state;
    std::string_view texts[4];  // name, phrase, status text, description
    const void* row;
    const void* references;
    std::size_t reference_count;
};

// The contents of a code's row.
struct Row {
    unsigned code;
    const char* state;
    std::string_view texts[9];  // name, phrase, description, and the dates
    const void* references;
};

struct Header {
    std::string_view updated;
    std::size_t count;
    unsigned (*code_at)(std::size_t);
    Answers (*ask)(unsigned code);
    Row (*row_of)(unsigned code);
    Document (*reference_at)(unsigned code, std::size_t number);
    int (*from_phrase)(std::string_view);  // -1 if no code is found
    int (*from_name)(std::string_view);
};

// Compares the addresses of the texts, not their characters: equal addresses and sizes mean equal texts.
inline bool are_same(const Answers& a, const Answers& b) {
    const auto is_same_text = [](std::string_view x, std::string_view y) {
        return x.data() == y.data() && x.size() == y.size();
    };
    return a.code_class == b.code_class && a.generic == b.generic && a.state == b.state && a.row == b.row &&
           a.references == b.references && a.reference_count == b.reference_count &&
           std::equal(std::begin(a.predicates), std::end(a.predicates), std::begin(b.predicates)) &&
           std::equal(std::begin(a.texts), std::end(a.texts), std::begin(b.texts), is_same_text);
}

inline void add_row(std::string& line, const Row& row, const Answers& answers) {
    add(line, {std::to_string(row.code), row.state});
    for (const auto text : row.texts) add(line, {text});
    if (row.references != answers.references) line += "other references";
}

inline std::string line_of(const Header& header, unsigned code, const Answers& answers) {
    std::string line;
    add(line, {answers.code_class, std::to_string(answers.generic)});
    for (const bool predicate : answers.predicates) add(line, {yes_or_no(predicate)});
    add(line, {answers.state});
    for (const auto text : answers.texts) add(line, {text});
    if (answers.row != nullptr) add_row(line, header.row_of(code), answers);
    for (std::size_t i = 0; i < answers.reference_count; ++i) {
        const auto row = header.reference_at(code, i);
        add(line, {row.document, row.section, row.title, row.maturity, row.url});
    }
    return line;
}

inline std::string answers_of(const Header& header, const Questions& questions) {
    std::string text{header.updated};
    for (std::size_t i = 0; i < header.count; ++i) text += ' ' + std::to_string(header.code_at(i));
    text += '\n';
    Answers before{};
    for (unsigned code = 0; code <= 65535; ++code) {
        const auto now = header.ask(code);
        if (code == 0 || !are_same(now, before)) add_codes_from(text, code, line_of(header, code, now));
        before = now;
    }
    for (const auto& question : questions) {
        const auto asked = std::string_view{question}.substr(1);
        const int code = question.front() == 'p' ? header.from_phrase(asked) : header.from_name(asked);
        add_answer(text, question, code < 0 ? "none" : std::to_string(code));
    }
    return text;
}

}  // namespace mutation_tests

// Formats the answers of a header as text. The test and the programs that query the headers share this code.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace mutation_tests {

inline void add(std::string& line, std::initializer_list<std::string_view> fields) {
    for (const auto field : fields) (line += field) += '|';
}

inline std::string yes_or_no(bool answer) { return answer ? "yes" : "no"; }

// Adds "404: ..."; the number is the first of the consecutive codes that have these answers.
inline void add_codes_from(std::string& answers, unsigned number, const std::string& line) {
    answers += std::to_string(number) + ": " + line + '\n';
}

// A question is the letter 'p' (phrase) or 'n' (name), followed by the text to look up.
using Questions = std::vector<std::string>;

inline void add_answer(std::string& answers, const std::string& question, const std::string& code) {
    answers += question + " = " + code + '\n';
}

}  // namespace mutation_tests

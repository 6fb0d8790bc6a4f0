// What a header answers, as text: how its lines are put together, here and in the programs that ask the headers.
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

// "404: ...", the first of the codes that have these answers.
inline void add_codes_from(std::string& answers, unsigned number, const std::string& line) {
    answers += std::to_string(number) + ": " + line + '\n';
}

// A question is 'p' or 'n', for a phrase or a name, and the text.
using Questions = std::vector<std::string>;

inline void add_answer(std::string& answers, const std::string& question, const std::string& code) {
    answers += question + " = " + code + '\n';
}

}  // namespace mutation_tests

// What a form says of the status codes, brought into one shape for all of them: texts, by the names of their fields.
#pragma once

#include <map>
#include <set>
#include <string>

namespace formats_tests {

using Fields = std::map<std::string, std::string>;

struct Said {
    std::string updated;          // empty where the form does not say
    std::set<int> unassigned;     // likewise
    std::map<int, Fields> codes;  // those that it knows something of
};

// The XML of data/, by a reader that shares nothing with the generator. It has every field that a form may have.
[[nodiscard]] Said said_by_xml();

// The forms, as they were generated: the headers compiled, the others read from the files.
[[nodiscard]] Said said_by_cpp();
[[nodiscard]] Said said_by_c();
[[nodiscard]] Said said_by_json();
[[nodiscard]] Said said_by_markdown();

// The entries of a field that has several, behind each other.
void append(std::string& list, const std::string& entry);

}  // namespace formats_tests

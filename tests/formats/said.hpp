// The contents of an output ("form"), in one structure for all formats: a map from names of fields to texts.
#pragma once

#include <map>
#include <set>
#include <string>

namespace formats_tests {

using Fields = std::map<std::string, std::string>;

struct Said {
    std::string updated;          // empty if the form does not contain it
    std::set<int> unassigned;     // those that only a supplement knows are among them; likewise empty
    std::map<int, Fields> codes;  // the codes that the form describes
};

// Reads the XML of data/ with a reader that shares no code with the generator. The result has every field of a form.
[[nodiscard]] Said said_by_xml();

// Read the generated forms: the headers are compiled into the test, the other forms are read from their files.
[[nodiscard]] Said said_by_cpp();
[[nodiscard]] Said said_by_c();
[[nodiscard]] Said said_by_json();
[[nodiscard]] Said said_by_markdown();

// Appends an entry to the text of a field that has several entries.
void append(std::string& list, const std::string& entry);

}  // namespace formats_tests

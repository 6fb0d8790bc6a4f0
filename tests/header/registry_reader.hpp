// Reads data/ without the generator, so that tests can compare the compiled header with the data.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace header_tests {

struct Reference {
    std::string document;
    std::string section;
    std::string title;
    std::string maturity;
    std::string url;
    std::string type;  // type and data of the <xref>: "rfc" and "rfc9110"
    std::string data;
};

struct Code {
    int number = 0;
    std::string name;
    std::string phrase;
    std::string description;
    std::string state;
    std::string added;
    std::string updated;
    std::string registered;
    std::string extended;
    std::string expires;
    std::string publication_requested;
    std::vector<Reference> references;
    std::vector<std::string> former_phrases;
};

struct Registry {
    std::string updated;
    std::map<int, Code> codes;  // all codes that are not Unassigned
    std::set<int> heuristically_cacheable;
    std::set<int> never_with_content;
    std::set<int> method_preserving;

    [[nodiscard]] const Code* find(int number) const;
};

// The name for a phrase: IM_A_TEAPOT for "I'm a teapot", STATUS_1ST_STEP for "1st Step".
[[nodiscard]] std::string name_of(const std::string& phrase);

// Reads the XML of a registry and a supplement. A fact of the supplement is ignored if neither file registers its code,
// or if the registry already has such a fact.
[[nodiscard]] Registry read(const std::string& registry_xml, const std::string& supplement_xml);

// The committed registry and supplement. The first call reads them.
[[nodiscard]] const Registry& registry();

// The facts of both about a code. The state is "unassigned" if neither has the code.
[[nodiscard]] Code code_for(int number);

}  // namespace header_tests

// What data/ says, read without the generator: the tests compare the compiled header to this.
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
    std::string type;  // the registry's words for the document, "rfc" and "rfc9110"
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
    std::map<int, Code> codes;  // those that are not Unassigned
    std::set<int> heuristically_cacheable;
    std::set<int> never_with_content;
    std::set<int> method_preserving;

    [[nodiscard]] const Code* find(int number) const;
};

// "I'm a teapot" is IM_A_TEAPOT, "1st Step" STATUS_1ST_STEP.
[[nodiscard]] std::string name_of(const std::string& phrase);

// The registry's XML and the supplement's, as the generator takes them; what the supplement says of a code that the
// registry does not have, or that already has it, is left out.
[[nodiscard]] Registry read(const std::string& registry_xml, const std::string& supplement_xml);

// The committed registry and supplement, read once.
[[nodiscard]] const Registry& registry();

// What they say of a code: that it is unassigned, where neither knows it.
[[nodiscard]] Code code_for(int number);

}  // namespace header_tests

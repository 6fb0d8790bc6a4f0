// The enumerators in the text of both headers are exactly the present and former names in the XML.
#include <gtest/gtest.h>

#include <cctype>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <stdexcept>
#include <string>

#include "registry_reader.hpp"

namespace formats_tests {
namespace {

using Enumerators = std::map<std::string, int>;

Enumerators names_in_xml() {
    Enumerators names;
    for (const auto& [number, code] : header_tests::registry().codes) {
        if (!code.name.empty()) names.emplace(code.name, number);
        for (const auto& phrase : code.former_phrases) names.emplace(header_tests::name_of(phrase), number);
    }
    return names;
}

// Reads the names and numbers from the lines of the enumeration.
Enumerators enumerators_of(const std::string& path, const std::string& enumeration, const std::string& prefix) {
    std::ifstream file{path};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    const auto start = text.find(enumeration);
    if (start == std::string::npos) throw std::runtime_error{"no " + enumeration + " in " + path};
    const auto lines = text.substr(start, text.find("};", start) - start);
    const std::regex line{"\n    " + prefix + "([A-Za-z0-9_]+) *= ([0-9]+),"};
    Enumerators enumerators;
    for (std::sregex_iterator it{lines.begin(), lines.end(), line}, end; it != end; ++it) {
        enumerators.emplace((*it)[1], std::stoi((*it)[2]));
    }
    return enumerators;
}

TEST(EnumeratorsInText, OfTheCHeaderAreTheNames) {
    EXPECT_EQ(
        enumerators_of(IANA_CODEGEN_INCLUDE "/iana/http/status.h", "enum iana_http_status {", "IANA_HTTP_STATUS_"),
        names_in_xml());
}

TEST(EnumeratorsInText, OfTheCppHeaderAreTheNamesInLowerCase) {
    Enumerators expected;
    for (const auto& [name, number] : names_in_xml()) {
        std::string small;
        for (const char c : name) small += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        // Only this name is a keyword.
        expected.emplace(small == "continue" ? "continue_" : small, number);
    }
    EXPECT_EQ(enumerators_of(IANA_CODEGEN_INCLUDE "/iana/http/status.hpp", "enum class status :", ""), expected);
}

}  // namespace
}  // namespace formats_tests

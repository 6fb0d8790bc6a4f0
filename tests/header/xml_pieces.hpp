// XML cut into pieces by regular expressions, for the tests' own reader: enough for a file that the generator takes.
#pragma once

#include <string>
#include <vector>

namespace header_tests {

// The XML without comments and instructions, and with CDATA sections as ordinary text.
[[nodiscard]] std::string plain(const std::string& xml);

// What the first group of the pattern matches, anywhere in the text; empty where nothing does.
[[nodiscard]] std::string match(const std::string& text, const std::string& pattern);

// All that the pattern matches.
[[nodiscard]] std::vector<std::string> all(const std::string& text, const std::string& pattern);

// The text of the first element of that name, and the value of the tag's attribute: decoded, without blanks around it.
[[nodiscard]] std::string element(const std::string& xml, const std::string& name);
[[nodiscard]] std::string attribute(const std::string& tag, const std::string& name);

// The opening tag that a piece of XML starts with.
[[nodiscard]] std::string opening_tag(const std::string& xml);

// The text of an element that holds nothing else, decoded.
[[nodiscard]] std::string text_of(const std::string& xml);

// The records of the inner registry with this id.
[[nodiscard]] std::vector<std::string> records(const std::string& xml, const std::string& id);

// Without the blanks at both ends.
[[nodiscard]] std::string trimmed(const std::string& text);

// In capitals.
[[nodiscard]] std::string upper(std::string text);

}  // namespace header_tests

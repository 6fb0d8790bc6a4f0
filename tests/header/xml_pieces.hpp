// Takes XML apart with regular expressions for the tests' own reader. It is correct for files that the generator takes.
#pragma once

#include <string>
#include <vector>

namespace header_tests {

// Removes comments and processing instructions, and turns CDATA sections into ordinary text.
[[nodiscard]] std::string plain(const std::string& xml);

// What the first group of the pattern matches, anywhere in the text; empty if the pattern does not match.
[[nodiscard]] std::string match(const std::string& text, const std::string& pattern);

// All matches of the pattern.
[[nodiscard]] std::vector<std::string> all(const std::string& text, const std::string& pattern);

// The text of the first element of that name, and the value of the tag's attribute. Both are decoded and have no spaces
// at their ends.
[[nodiscard]] std::string element(const std::string& xml, const std::string& name);
[[nodiscard]] std::string attribute(const std::string& tag, const std::string& name);

// The opening tag that a piece of XML starts with.
[[nodiscard]] std::string opening_tag(const std::string& xml);

// The decoded text of an element that contains only text.
[[nodiscard]] std::string text_of(const std::string& xml);

// The records of the inner registry with this id.
[[nodiscard]] std::vector<std::string> records(const std::string& xml, const std::string& id);

// Removes the white space at both ends.
[[nodiscard]] std::string trimmed(const std::string& text);

// The text in capital letters.
[[nodiscard]] std::string upper(std::string text);

}  // namespace header_tests

// The messages that a C++ source can print of data, as the format strings that they are made from.
#pragma once

#include <string>
#include <vector>

namespace command_line_tests {

// Every string literal that says what is expected, or comes first in a call that reports something; literals that
// stand behind each other are one. Comments and characters in quotes are none. Throws where it meets a raw one with a
// delimiter.
[[nodiscard]] std::vector<std::string> message_formats(const std::string& source);

// True where the format makes the message, or its part behind a comma, with anything in the place of its {}.
[[nodiscard]] bool could_be_made_from(const std::string& message, const std::string& format);

}  // namespace command_line_tests

// The texts that each table knows, with the number of the row's value.
#pragma once

#include <string>
#include <vector>

struct Text {
    unsigned number;
    std::string text;
    bool is_former = false;
};

std::vector<Text> known_phrases();  // with the former ones
std::vector<Text> known_methods();
std::vector<Text> known_fields();  // in lower case

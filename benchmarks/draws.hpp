// Random inputs for the lookups.
#pragma once

#include <cstddef>
#include <deque>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "any_case_map.hpp"

namespace draws {

// A branch predictor learns the results of a few thousand lookups, which no server repeats in the same order.
inline constexpr std::size_t draw_count = 65536;

template <typename Value>
struct Weighted {
    Value value;
    unsigned weight = 1;
};

inline unsigned copy_of(unsigned number) { return number; }

// The copy lives as long as the program.
inline std::string_view copy_of(std::string_view text) {
    static std::deque<std::string> copies;
    return copies.emplace_back(text);
}

// Texts are copied first. Otherwise they could be the literals that an implementation compares them with.
template <typename Value>
std::vector<Value> from(std::vector<Weighted<Value>> values) {
    std::vector<unsigned> weights;
    for (auto& [value, weight] : values) {
        value = copy_of(value);
        weights.push_back(weight);
    }
    std::discrete_distribution<std::size_t> place{weights.begin(), weights.end()};
    std::mt19937 random{1};
    std::vector<Value> drawn;
    while (drawn.size() < draw_count) drawn.push_back(values[place(random)].value);
    return drawn;
}

// Such as the names that HTTP/2 and HTTP/3 send.
inline std::vector<Weighted<std::string_view>> in_lower_case(std::vector<Weighted<std::string_view>> texts) {
    for (auto& text : texts) {
        std::string lower{text.value};
        for (char& character : lower) character = any_case::lower(character);
        text.value = copy_of(lower);
    }
    return texts;
}

}  // namespace draws

// std::unordered_map from texts in any letter case, as programs write it that know nothing about the texts.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace any_case {

inline char lower(char character) {
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character | 0x20) : character;
}

// FNV-1a
struct Hash {
    std::size_t operator()(std::string_view text) const {
        std::uint64_t hash = 0xCBF29CE484222325U;
        for (const char character : text) {
            hash = (hash ^ static_cast<unsigned char>(lower(character))) * 0x100000001B3U;
        }
        return static_cast<std::size_t>(hash);
    }
};

struct Equal {
    bool operator()(std::string_view a, std::string_view b) const {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                          [](char left, char right) { return lower(left) == lower(right); });
    }
};

using Map = std::unordered_map<std::string_view, unsigned, Hash, Equal>;

}  // namespace any_case

// Searches lists of fixed words.
#pragma once

#include <algorithm>
#include <span>
#include <string_view>

namespace iana_codegen {

[[nodiscard]] inline bool is_one_of(std::string_view word, std::span<const std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace iana_codegen

// Selects few bytes that distinguish all texts of a table, from which a lookup can calculate its hash.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace iana_codegen {

// The size of a text that is not empty, and its bytes at these eighths of the way from the first one to the last one,
// in any letter case. It is the word that spelled_text_index in table.hpp multiplies.
[[nodiscard]] std::uint64_t sampled_word(std::string_view text, std::span<const std::size_t> eighths);

// At most seven eighths, and at least one, that give each text another word. Returns nothing if there are none.
[[nodiscard]] std::optional<std::vector<std::size_t>> find_eighths(std::span<const std::string_view> texts);

}  // namespace iana_codegen

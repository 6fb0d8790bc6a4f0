// A hash of a text, for names that must change whenever the text changes.
#pragma once

#include <cstdint>
#include <string_view>

namespace iana_codegen {

// FNV-1a: gives the same hash on every machine.
[[nodiscard]] constexpr std::uint64_t content_hash(std::string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char character : text) hash = (hash ^ static_cast<unsigned char>(character)) * 0x100000001B3U;
    return hash;
}

}  // namespace iana_codegen

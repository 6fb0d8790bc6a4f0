// A perfect hash of a set of texts: one probe tells the only text that an unknown one can be.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace iana_codegen {

// With the hash of a text (see hash_of), its bucket is the topmost bits, its place the bits below them; the slot is
// the place with the bits of the bucket's displacement flipped. Each count is a power of two.
struct PerfectHash {
    std::vector<std::uint64_t> multipliers;  // one for each word of the text that is read, and one for its length
    std::vector<std::size_t> displacements;  // one for each bucket
    std::vector<std::size_t> slots;          // the number of the text, counted from 1; 0 where there is none

    // How far to the right a hash is shifted for its bucket and, with as many bits as there are slots, its place.
    [[nodiscard]] unsigned bucket_shift() const;
    [[nodiscard]] unsigned place_shift() const;
};

// Finds a perfect hash for texts that differ in more than letter case; each is printable ASCII. The same texts
// give the same hash. The search is bounded: nothing where none was found, which takes ill will to happen.
[[nodiscard]] std::optional<PerfectHash> find_perfect_hash(std::span<const std::string_view> texts);

// The sum of the products of the text's words and length with the multipliers, whatever its letter case. The same
// calculation stands in templates/status.hpp.in, and c.cpp writes it.
[[nodiscard]] std::uint64_t hash_of(std::string_view text, std::span<const std::uint64_t> multipliers);

}  // namespace iana_codegen

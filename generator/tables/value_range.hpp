// A range of consecutive values, such as a record or a fact is about.
#pragma once

#include <cstdint>

namespace iana_codegen {

struct ValueRange {
    std::uint64_t first;
    std::uint64_t last;

    [[nodiscard]] bool contains(std::uint64_t value) const { return first <= value && value <= last; }
};

}  // namespace iana_codegen

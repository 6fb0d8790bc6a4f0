// Large registries and supplements, of each kind that could need time or memory out of proportion to its size.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace command_line_tests {

struct Endless {
    std::string registry;
    std::string supplement;
};

struct EndlessKind {
    std::string_view name;
    int exit_status;  // of generate
    Endless (*make)(std::size_t size);
};

// Each file has at most `size` bytes. At least one nearly reaches the size, if the limits of the generator allow it.
[[nodiscard]] const std::vector<EndlessKind>& endless_kinds();

}  // namespace command_line_tests

// Registries and supplements as large as may be, of each kind that could take more time or memory than its size.
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
    int exit_status;  // that generate ends with
    Endless (*make)(std::size_t size);
};

// Makes inputs of which one has at most that size, nearly filled where the rules let it.
[[nodiscard]] const std::vector<EndlessKind>& endless_kinds();

}  // namespace command_line_tests

// The inner registries that any supplement of a described table may have.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace iana_codegen {

inline constexpr auto kinds_of_supplements =
    std::to_array<std::string_view>({"known-by", "numbers", "names", "preferred-names", "former-names", "aliases",
                                     "sections", "documents", "descriptions"});

[[nodiscard]] inline bool is_kind_of_supplement(std::string_view id) {
    return std::find(kinds_of_supplements.begin(), kinds_of_supplements.end(), id) != kinds_of_supplements.end();
}

}  // namespace iana_codegen

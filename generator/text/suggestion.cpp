#include "text/suggestion.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "text/spelling.hpp"

namespace iana_codegen {

// Computes the usual table of distances row by row. Each row has the distances from the first `row` characters of one
// word to every prefix of the other.
std::size_t edit_distance(std::string_view from, std::string_view to) {
    std::vector<std::size_t> before_previous(to.size() + 1);
    std::vector<std::size_t> previous(to.size() + 1);
    std::vector<std::size_t> current(to.size() + 1);
    for (std::size_t column = 0; column <= to.size(); ++column) current[column] = column;
    for (std::size_t row = 1; row <= from.size(); ++row) {
        std::swap(before_previous, previous);
        std::swap(previous, current);
        current[0] = row;
        for (std::size_t column = 1; column <= to.size(); ++column) {
            const std::size_t replacing = from[row - 1] == to[column - 1] ? 0 : 1;
            current[column] =
                std::min({previous[column] + 1, current[column - 1] + 1, previous[column - 1] + replacing});
            const bool is_swapped =
                row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1];
            if (is_swapped) current[column] = std::min(current[column], before_previous[column - 2] + 1);
        }
    }
    return current.back();
}

std::string closest(std::string_view word, std::span<const std::string> known) {
    const auto lower = to_lower(word);
    std::string best;
    std::size_t best_distance = lower.size();
    for (const auto& candidate : known) {
        const bool is_start = !lower.empty() && candidate.starts_with(lower);
        const auto distance = is_start ? 0 : edit_distance(lower, candidate);
        const auto most = std::max<std::size_t>(1, std::max(lower.size(), candidate.size()) / 3);
        if (distance > most || distance >= best_distance) continue;
        best = candidate;
        best_distance = distance;
    }
    return best;
}

}  // namespace iana_codegen

#include <iana/http/status.hpp>
#include <iterator>

#include "known_texts.hpp"

// In a file of its own: the details of two tables cannot be told apart.
std::vector<Text> known_phrases() {
    using namespace iana::http;
    std::vector<Text> texts;
    for (std::size_t row = 1; row < std::size(detail::names); ++row) {
        const auto& known = detail::names[row];
        if (!known.phrase.empty()) texts.push_back({known.value, std::string{known.phrase}, row > statuses.size()});
    }
    return texts;
}

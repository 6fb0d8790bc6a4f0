// Alternatives to our lookups from code to phrase and back, with the same texts.
#pragma once

#include <array>
#include <boost/beast/http/status.hpp>
#include <cstddef>
#include <string_view>
#include <unordered_map>

#include "gperf_phrases.hpp"

namespace other_ways {

struct Text {
    unsigned code;
    std::string_view phrase;
};

inline constexpr Text texts[] = {
#define PRESENT(code, phrase) {code, phrase},
#define FORMER PRESENT
#include "rows.inc"
#undef FORMER
#undef PRESENT
};

// These variables are not local to the functions: each call would check whether they are initialized.
inline const auto bare_table = [] {
    std::array<std::string_view, 600> phrases{};
#define PRESENT(code, phrase) phrases[code] = phrase;
#define FORMER(code, phrase)
#include "rows.inc"
#undef FORMER
#undef PRESENT
    return phrases;
}();

inline const std::unordered_map<unsigned, std::string_view> map_of_phrases = {
#define PRESENT(code, phrase) {code, phrase},
#define FORMER(code, phrase)
#include "rows.inc"
#undef FORMER
#undef PRESENT
};

inline const auto map_of_codes = [] {
    std::unordered_map<std::string_view, unsigned> codes;
    for (const auto& text : texts) codes.emplace(text.phrase, text.code);
    return codes;
}();

inline std::string_view phrase_by_bare_table(unsigned code) {
    return code < bare_table.size() ? bare_table[code] : std::string_view{};
}

inline std::string_view phrase_by_switch(unsigned code) {
    switch (code) {
// clang-format 14 breaks this line, and version 19 joins it.
// clang-format off
#define PRESENT(code, phrase) case code: return phrase;
// clang-format on
#define FORMER(code, phrase)
#include "rows.inc"
#undef FORMER
#undef PRESENT
    }
    return {};
}

inline std::string_view phrase_by_unordered_map(unsigned code) {
    const auto found = map_of_phrases.find(code);
    return found != map_of_phrases.end() ? found->second : std::string_view{};
}

inline std::string_view phrase_by_beast(unsigned code) {
    const auto phrase = boost::beast::http::obsolete_reason(static_cast<boost::beast::http::status>(code));
    return {phrase.data(), phrase.size()};
}

inline unsigned code_by_unordered_map(std::string_view phrase) {
    const auto found = map_of_codes.find(phrase);
    return found != map_of_codes.end() ? found->second : 0;
}

inline unsigned code_by_gperf(std::string_view phrase) {
    const auto* row = gperf_phrases::in_word_set(phrase.data(), phrase.size());
    return row != nullptr ? static_cast<unsigned>(row->code) : 0;
}

}  // namespace other_ways

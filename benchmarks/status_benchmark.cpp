// From a status code to its phrase and back: this project beside other implementations that know the same phrases.
#include <iana/http/status.h>
#include <array>
#include <boost/beast/http/status.hpp>
#include <cstddef>
#include <cstdint>
#include <iana/http/status.hpp>
#include <ostream>  // Boost.Beast 1.74 lacks it
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "any_case_map.hpp"
#include "comparison.hpp"
#include "draws.hpp"
#include "gperf_any_case_phrases.hpp"
#include "gperf_phrases.hpp"

namespace {

using iana::http::status;
using WeightedPhrases = std::vector<draws::Weighted<std::string_view>>;

struct Text {
    unsigned code;
    std::string_view phrase;
};

const std::vector<Text> present = {
#define PRESENT(code, phrase) {code, phrase},
#define FORMER(code, phrase)
#include "rows_phrases.hpp"
#undef FORMER
#undef PRESENT
};

const std::vector<Text> present_and_former = {
#define PRESENT(code, phrase) {code, phrase},
#define FORMER PRESENT
#include "rows_phrases.hpp"
#undef FORMER
#undef PRESENT
};

// What a busy site answers, in 1000 responses.
const std::vector<draws::Weighted<unsigned>> traffic = {
    {200, 700}, {304, 90}, {302, 45}, {404, 45}, {301, 35}, {206, 25}, {204, 20}, {401, 8}, {403, 8},
    {400, 6},   {500, 5},  {201, 4},  {503, 3},  {307, 2},  {429, 2},  {502, 1},  {504, 1},
};

// What a lookup of a phrase gives its caller.
std::uintptr_t sum_of(std::string_view phrase) {
    return phrase.size() + reinterpret_cast<std::uintptr_t>(phrase.data());
}

std::uintptr_t phrase_by_us(unsigned code) { return sum_of(reason_phrase(static_cast<status>(code))); }

std::uintptr_t phrase_by_us_in_c(unsigned code) {
    return reinterpret_cast<std::uintptr_t>(iana_http_reason_phrase(static_cast<int>(code)));
}

std::uintptr_t phrase_by_beast(unsigned code) {
    const auto phrase = boost::beast::http::obsolete_reason(static_cast<boost::beast::http::status>(code));
    return sum_of({phrase.data(), phrase.size()});
}

// Not in the function, where each call would look whether it is there yet.
const auto bare_table = [] {
    std::array<std::string_view, 600> phrases{};
    for (const auto& [code, phrase] : present) phrases[code] = phrase;
    return phrases;
}();

std::uintptr_t phrase_by_bare_table(unsigned code) { return code < bare_table.size() ? sum_of(bare_table[code]) : 0; }

std::uintptr_t phrase_by_switch(unsigned code) {
    switch (code) {
// clang-format 14 breaks this line, and version 19 joins it.
// clang-format off
#define PRESENT(code, phrase) case code: return sum_of(phrase);
// clang-format on
#define FORMER(code, phrase)
#include "rows_phrases.hpp"
#undef FORMER
#undef PRESENT
        default: return 0;
    }
}

const auto map_of_phrases = [] {
    std::unordered_map<unsigned, std::string_view> phrases;
    for (const auto& [code, phrase] : present) phrases.emplace(code, phrase);
    return phrases;
}();

std::uintptr_t phrase_by_unordered_map(unsigned code) {
    const auto found = map_of_phrases.find(code);
    return found != map_of_phrases.end() ? sum_of(found->second) : 0;
}

unsigned code_by_us(std::string_view phrase) {
    const auto code = iana::http::status_from_phrase(phrase);
    return code ? static_cast<unsigned>(*code) : 0;
}

unsigned code_by_us_in_c(std::string_view phrase) {
    return static_cast<unsigned>(iana_http_status_from_phrase(phrase.data(), phrase.size()));
}

unsigned code_by_gperf(std::string_view phrase) {
    const auto* row = gperf_phrases::in_word_set(phrase.data(), phrase.size());
    return row != nullptr ? row->number : 0;
}

unsigned code_by_gperf_in_any_case(std::string_view phrase) {
    const auto* row = gperf_any_case_phrases::in_word_set(phrase.data(), phrase.size());
    return row != nullptr ? row->number : 0;
}

template <typename Map>
Map map_of_codes() {
    Map codes;
    for (const auto& [code, phrase] : present_and_former) codes.emplace(phrase, code);
    return codes;
}

template <typename Map>
unsigned code_in(const Map& codes, std::string_view phrase) {
    const auto found = codes.find(phrase);
    return found != codes.end() ? found->second : 0;
}

const auto codes_in_one_case = map_of_codes<std::unordered_map<std::string_view, unsigned>>();
const auto codes_in_any_case = map_of_codes<any_case::Map>();

// Lambdas, because a lookup that is called through a pointer cannot be inlined.
void add_codes(const std::string& mix, const std::vector<unsigned>& codes) {
    add_lookup(mix, this_project, codes, [](unsigned code) { return phrase_by_us(code); });
    add_lookup(mix, "iana-codegen, C", codes, [](unsigned code) { return phrase_by_us_in_c(code); });
    add_lookup(mix, "bare table", codes, [](unsigned code) { return phrase_by_bare_table(code); });
    add_lookup(mix, "switch", codes, [](unsigned code) { return phrase_by_switch(code); });
    add_lookup(mix, "std::unordered_map", codes, [](unsigned code) { return phrase_by_unordered_map(code); });
    add_lookup(mix, "Boost.Beast", codes, [](unsigned code) { return phrase_by_beast(code); });
}

void add_phrases_in_any_case(const std::string& mix, const std::vector<std::string_view>& phrases) {
    add_lookup(mix, this_project, phrases, [](std::string_view phrase) { return code_by_us(phrase); });
    add_lookup(mix, "iana-codegen, C", phrases, [](std::string_view phrase) { return code_by_us_in_c(phrase); });
    add_lookup(mix, "gperf", phrases, [](std::string_view phrase) { return code_by_gperf_in_any_case(phrase); });
    add_lookup(mix, "std::unordered_map", phrases,
               [](std::string_view phrase) { return code_in(codes_in_any_case, phrase); });
}

// With the implementations that know only the letter case of the registry.
void add_phrases(const std::string& mix, const std::vector<std::string_view>& phrases) {
    add_phrases_in_any_case(mix, phrases);
    add_lookup(mix, "gperf, one letter case", phrases, [](std::string_view phrase) { return code_by_gperf(phrase); });
    add_lookup(mix, "std::unordered_map, one letter case", phrases,
               [](std::string_view phrase) { return code_in(codes_in_one_case, phrase); });
}

std::vector<draws::Weighted<unsigned>> all_codes() {
    std::vector<draws::Weighted<unsigned>> codes;
    codes.reserve(present.size());
    for (const auto& text : present) codes.push_back({text.code});
    return codes;
}

WeightedPhrases all_phrases() {
    WeightedPhrases phrases;
    for (const auto& text : present_and_former) phrases.push_back({text.phrase});
    return phrases;
}

WeightedPhrases phrases_of(const std::vector<draws::Weighted<unsigned>>& codes) {
    WeightedPhrases phrases;
    for (const auto& [code, weight] : codes) phrases.push_back({reason_phrase(static_cast<status>(code)), weight});
    return phrases;
}

}  // namespace

int main(int argument_count, char** arguments) {
    const auto codes_of_traffic = draws::from(traffic);
    const auto codes = draws::from(all_codes());
    const auto phrases_of_traffic = draws::from(phrases_of(traffic));
    const auto phrases = draws::from(all_phrases());
    const auto lower_phrases = draws::from(draws::in_lower_case(all_phrases()));
    add_codes("code to phrase, real traffic", codes_of_traffic);
    add_codes("code to phrase, all codes", codes);
    add_phrases("phrase to code, real traffic", phrases_of_traffic);
    add_phrases("phrase to code, all phrases", phrases);
    add_phrases_in_any_case("phrase to code, all phrases, lower case", lower_phrases);
    return run_and_compare(argument_count, arguments);
}

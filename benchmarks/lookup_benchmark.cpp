// Compares our lookups with alternatives, for the same mixed inputs. One input in 16 is unknown. Prints ratios last.
#include <benchmark/benchmark.h>

#include <iana/http/status.hpp>
#include <iterator>
#include <ostream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "c_lookups.h"
#include "other_ways.hpp"
#include "ratios.hpp"

namespace {

using namespace iana::http;

constexpr std::size_t input_count = 4096;
constexpr unsigned unknown_one_in = 16;

enum class LetterCase { as_it_is, mixed };

const other_ways::Text& pick(std::mt19937& random) {
    return other_ways::texts[random() % std::size(other_ways::texts)];
}

std::vector<unsigned> mixed_codes() {
    std::mt19937 random{1};
    std::vector<unsigned> codes;
    while (codes.size() < input_count) {
        codes.push_back(random() % unknown_one_in == 0 ? random() % 1000 : pick(random).code);
    }
    return codes;
}

std::vector<std::string> mixed_phrases(LetterCase letter_case) {
    std::mt19937 random{1};
    std::vector<std::string> phrases;
    while (phrases.size() < input_count) {
        auto phrase = std::string{pick(random).phrase};
        if (random() % unknown_one_in == 0) phrase[phrase.size() / 2] = '#';
        for (char& character : phrase) {
            const bool is_letter = (character | 0x20) >= 'a' && (character | 0x20) <= 'z';
            if (letter_case == LetterCase::mixed && is_letter) character ^= static_cast<char>(random() % 2 * 0x20);
        }
        phrases.push_back(phrase);
    }
    return phrases;
}

template <typename Lookup>
void to_phrase(benchmark::State& state, Lookup lookup) {
    const auto codes = mixed_codes();
    for (auto _ : state) {
        std::size_t sum = 0;
        for (const unsigned code : codes) {
            const std::string_view phrase = lookup(code);
            sum += phrase.size() + reinterpret_cast<std::uintptr_t>(phrase.data());
        }
        benchmark::DoNotOptimize(sum);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(input_count));
}

template <typename Lookup>
void to_code(benchmark::State& state, LetterCase letter_case, Lookup lookup) {
    const auto phrases = mixed_phrases(letter_case);
    const std::vector<std::string_view> views(phrases.begin(), phrases.end());
    for (auto _ : state) {
        unsigned sum = 0;
        for (const auto phrase : views) sum += lookup(phrase);
        benchmark::DoNotOptimize(sum);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(input_count));
}

// Reads only the first character of a phrase, to compare with C, whose lookups do not return the size.
void to_first_character(benchmark::State& state) {
    const auto codes = mixed_codes();
    for (auto _ : state) {
        std::size_t sum = 0;
        for (const unsigned code : codes) {
            const auto phrase = reason_phrase(static_cast<status>(code));
            if (!phrase.empty()) sum += static_cast<unsigned char>(phrase[0]);
        }
        benchmark::DoNotOptimize(sum);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(input_count));
}

void to_first_character_in_c(benchmark::State& state) {
    const auto codes = mixed_codes();
    for (auto _ : state) benchmark::DoNotOptimize(sum_of_c_phrases(codes.data(), codes.size()));
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(input_count));
}

void to_code_in_c(benchmark::State& state, LetterCase letter_case) {
    const auto phrases = mixed_phrases(letter_case);
    std::vector<c_text> texts;
    for (const auto& phrase : phrases) texts.push_back({phrase.data(), phrase.size()});
    for (auto _ : state) benchmark::DoNotOptimize(sum_of_c_codes(texts.data(), texts.size()));
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(input_count));
}

std::string_view our_phrase(unsigned code) { return reason_phrase(static_cast<status>(code)); }

unsigned our_code(std::string_view phrase) {
    const auto code = status_from_phrase(phrase);
    return code ? static_cast<unsigned>(*code) : 0;
}

BENCHMARK_CAPTURE(to_phrase, ours, [](unsigned code) { return our_phrase(code); });
BENCHMARK(to_first_character);
BENCHMARK(to_first_character_in_c);
BENCHMARK_CAPTURE(to_phrase, bare_table, [](unsigned code) { return other_ways::phrase_by_bare_table(code); });
BENCHMARK_CAPTURE(to_phrase, switch, [](unsigned code) { return other_ways::phrase_by_switch(code); });
BENCHMARK_CAPTURE(to_phrase, unordered_map, [](unsigned code) { return other_ways::phrase_by_unordered_map(code); });
BENCHMARK_CAPTURE(to_phrase, beast, [](unsigned code) { return other_ways::phrase_by_beast(code); });

BENCHMARK_CAPTURE(to_code, ours, LetterCase::as_it_is, [](std::string_view phrase) { return our_code(phrase); });
BENCHMARK_CAPTURE(to_code, ours_in_any_case, LetterCase::mixed,
                  [](std::string_view phrase) { return our_code(phrase); });
BENCHMARK_CAPTURE(to_code_in_c, ours, LetterCase::as_it_is);
BENCHMARK_CAPTURE(to_code_in_c, ours_in_any_case, LetterCase::mixed);
BENCHMARK_CAPTURE(to_code, gperf, LetterCase::as_it_is,
                  [](std::string_view phrase) { return other_ways::code_by_gperf(phrase); });
BENCHMARK_CAPTURE(to_code, unordered_map, LetterCase::as_it_is,
                  [](std::string_view phrase) { return other_ways::code_by_unordered_map(phrase); });

}  // namespace

int main(int argument_count, char** arguments) {
    return run_and_print_ratios(argument_count, arguments,
                                {{"to_phrase/bare_table", "to_phrase/ours"},
                                 {"to_phrase/switch", "to_phrase/ours"},
                                 {"to_phrase/unordered_map", "to_phrase/ours"},
                                 {"to_phrase/beast", "to_phrase/ours"},
                                 {"to_code/gperf", "to_code/ours"},
                                 {"to_code/gperf", "to_code/ours_in_any_case"},
                                 {"to_code/unordered_map", "to_code/ours"},
                                 {"to_code/unordered_map", "to_code/ours_in_any_case"},
                                 {"to_first_character_in_c", "to_first_character"},
                                 {"to_code_in_c/ours", "to_code/ours"},
                                 {"to_code_in_c/ours_in_any_case", "to_code/ours_in_any_case"}});
}

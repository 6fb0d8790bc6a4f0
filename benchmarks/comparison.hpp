// Measures several implementations of a lookup on the same inputs, and prints how they compare.
#pragma once

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

// The implementation that the others are compared with.
inline const std::string this_project = "iana-codegen";

// The measurements, "mix/implementation", in the order in which they were added.
std::vector<std::string>& names_in_order();

// The sum of the numbers that each measurement of texts found, by its name.
std::map<std::string, std::uintptr_t>& found_sums();

// Adds a measurement: looks up all inputs, one after the other. A lookup returns an integer. The inputs must live until
// run_and_compare() returns.
template <typename Input, typename Lookup>
void add_lookup(const std::string& mix, const std::string& implementation, const std::vector<Input>& inputs,
                Lookup lookup) {
    const auto name = mix + "/" + implementation;
    names_in_order().push_back(name);
    // Version 1.7 takes no std::string. NOLINTNEXTLINE(readability-redundant-string-cstr)
    benchmark::RegisterBenchmark(name.c_str(), [&inputs, lookup, name](benchmark::State& state) {
        std::uintptr_t sum = 0;
        for (auto _ : state) {
            sum = 0;
            for (const auto& input : inputs) sum += lookup(input);
            benchmark::DoNotOptimize(sum);
        }
        // The number of a phrase contains its address, which is another one in each implementation.
        if constexpr (std::is_same_v<Input, std::string_view>) found_sums()[name] = sum;
        state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(inputs.size()));
    });
}

// Runs every measurement several times, in random order, so that a noisy machine disturbs all of them alike. Prints for
// each mix of inputs the median of each implementation, and how many times as long as this project it takes. Returns
// main's exit status: 1 if std::unordered_map found other numbers in the texts, because a lookup that finds nothing
// would be the fastest.
int run_and_compare(int argument_count, char** arguments);

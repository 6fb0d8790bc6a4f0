// Runs the registered benchmarks, and prints ratios of their times.
#pragma once

#include <string>
#include <utility>
#include <vector>

// Runs every benchmark several times, in random order, so that a noisy machine disturbs all of them equally. Prints,
// for each pair, the median of the first divided by the median of the second. Returns the exit status for main.
int run_and_print_ratios(int argument_count, char** arguments,
                         const std::vector<std::pair<std::string, std::string>>& pairs);

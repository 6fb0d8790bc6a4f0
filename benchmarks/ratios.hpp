// Runs the registered benchmarks side by side, and prints how they relate.
#pragma once

#include <string>
#include <utility>
#include <vector>

// Runs every benchmark several times, in random order, so that a noisy machine disturbs all alike. Prints for each
// pair the median of the first in units of the second's. Returns main's exit status.
int run_and_print_ratios(int argument_count, char** arguments,
                         const std::vector<std::pair<std::string, std::string>>& pairs);

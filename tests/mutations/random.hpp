// Pseudorandom numbers that are the same on every platform, unlike the distributions of <random>.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace mutation_tests {

class Random {
public:
    explicit Random(std::uint32_t seed) : engine_{seed} {}

    // Returns a number from 0 to count - 1; `count` must not be 0.
    std::size_t below(std::size_t count) {
        return static_cast<std::size_t>(std::uint64_t{engine_()} * std::uint64_t{count} >> 32U);
    }

    template <typename Value>
    const Value& one_of(const std::vector<Value>& values) {
        return values.at(below(values.size()));
    }

private:
    std::mt19937 engine_;
};

}  // namespace mutation_tests

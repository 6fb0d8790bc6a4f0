// Lists of status values for loops: all 65536 values, or ranges of them.
#pragma once

#include <cstdint>
#include <iana/http/status.hpp>
#include <set>
#include <vector>

namespace header_tests {

inline std::vector<iana::http::status> all_codes() {
    std::vector<iana::http::status> codes;
    for (unsigned number = 0; number <= 65535; ++number) {
        codes.push_back(static_cast<iana::http::status>(static_cast<std::uint16_t>(number)));
    }
    return codes;
}

inline std::set<int> from_to(int first, int last) {
    std::set<int> numbers;
    for (int number = first; number <= last; ++number) numbers.insert(number);
    return numbers;
}

constexpr int number_of(iana::http::status code) { return static_cast<int>(code); }

}  // namespace header_tests

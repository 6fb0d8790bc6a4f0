// Every value that a status can have, for loops.
#pragma once

#include <cstdint>
#include <iana/http/status.hpp>
#include <vector>

namespace header_tests {

inline std::vector<iana::http::status> all_codes() {
    std::vector<iana::http::status> codes;
    for (unsigned number = 0; number <= 65535; ++number) {
        codes.push_back(static_cast<iana::http::status>(static_cast<std::uint16_t>(number)));
    }
    return codes;
}

constexpr int number_of(iana::http::status code) { return static_cast<int>(code); }

}  // namespace header_tests

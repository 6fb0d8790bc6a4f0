// Declares functions of two translation units that include the header after hostile macros and are linked together.
#pragma once

#include <cstddef>
#include <iana/http/status.hpp>

namespace header_tests {

std::size_t call_everything_in_first_unit(iana::http::status code);
std::size_t call_everything_in_second_unit(iana::http::status code);
const iana::http::status_entry* find_in_first_unit(iana::http::status code);
const iana::http::status_entry* find_in_second_unit(iana::http::status code);

}  // namespace header_tests

#include "hostile_macros.hpp"

#include <iana/http/status.hpp>

// These headers include it again, which must have no effect.
#include "call_everything.hpp"
#include "hostile_units.hpp"

namespace header_tests {

std::size_t call_everything_in_second_unit(iana::http::status code) { return call_everything(code); }

const iana::http::status_entry* find_in_second_unit(iana::http::status code) { return iana::http::find(code); }

}  // namespace header_tests

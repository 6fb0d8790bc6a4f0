#include "hostile_macros.hpp"

#include <iana/http/field.hpp>
#include <iana/http/method.hpp>
#include <iana/http/status.hpp>

// These headers include it again, which must have no effect.
#include "call_everything.hpp"
#include "hostile_units.hpp"

// These names end in an underscore, because without it they are macros or keywords.
static_assert(iana::http::name(iana::http::method::delete_) == "DELETE");
static_assert(iana::http::name(iana::http::field::if_) == "If");
static_assert(iana::http::name(iana::http::field::public_) == "Public");
static_assert(iana::http::method_from_name("DELETE") == iana::http::method::delete_);

namespace header_tests {

std::size_t call_everything_in_first_unit(iana::http::status code) { return call_everything(code); }

const iana::http::status_entry* find_in_first_unit(iana::http::status code) { return iana::http::find(code); }

}  // namespace header_tests

// The functions from text to code: those of the C++ header, and those of the C header as C and C++ compile it.
#pragma once

#include <iana/http/status.hpp>
#include <optional>
#include <ostream>
#include <string_view>

#include "c_functions.h"

namespace header_tests {

using Lookup = std::optional<iana::http::status> (*)(std::string_view text);

struct Lookups {
    std::string_view header;
    Lookup from_digits;
    Lookup from_name;
    Lookup from_phrase;

    // GoogleTest prints this as the name of the parameter.
    friend std::ostream& operator<<(std::ostream& stream, const Lookups& lookups) { return stream << lookups.header; }
};

using TableOfC = const c_functions* (*)();
using LookupOfC = int (*c_functions::*)(const char* text, std::size_t length);

template <TableOfC table, LookupOfC lookup>
std::optional<iana::http::status> from_text(std::string_view text) {
    const int code = (table()->*lookup)(text.data(), text.size());
    return code == 0 ? std::nullopt : std::optional{static_cast<iana::http::status>(code)};
}

template <TableOfC table>
constexpr Lookups lookups_of(std::string_view header) {
    return {header, from_text<table, &c_functions::status_from_digits>,
            from_text<table, &c_functions::status_from_name>, from_text<table, &c_functions::status_from_phrase>};
}

inline constexpr Lookups all_lookups[] = {
    {"cpp", iana::http::status_from_digits, iana::http::status_from_name, iana::http::status_from_phrase},
    lookups_of<functions_in_c>("c"),
    lookups_of<functions_in_c_behind_macros>("c behind macros"),
    lookups_of<functions_in_cpp>("c in cpp")};

}  // namespace header_tests

// Supplements of the tables of an invented shop, and what comes of them.
#pragma once

#include <string>

#include "interpreting.hpp"
#include "merging.hpp"

namespace iana_codegen {

inline const std::string rfc1 = "<xref type='rfc' data='rfc1'/>";
inline const std::string rfc2 = "<xref type='rfc' data='rfc2'/>";

inline const std::string some_tokens = shop_with(word("GET", rfc1) + word("PUT") + word("M-GET"));
inline const std::string some_numbers = shop_with(number("1", "Open", rfc1) + number("2-4", "Shut") +
                                                  number("5-9", "Unassigned") + number("16-31", "Private"));

inline std::string number_elements(const std::string& more = "") {
    return numbers("<state name='unassigned' text='Unassigned'/><state name='private_use' text='Private'/>\n" + more);
}

// A fact with a text and the source Folklore; the value stands in column 16.
inline std::string said(const std::string& value, const std::string& text) {
    return word(value, "<description>" + text + "</description>" + source);
}

inline std::string counted(const std::string& value, const std::string& count, const std::string& rest = source) {
    return word(value, "<number>" + count + "</number>" + rest);
}

inline Table tokens_with(const std::string& kind, const std::string& facts, const std::string& more = "") {
    return table_of(tokens(more), some_tokens, {shop_supplement_with(kind, facts)});
}

inline Table numbers_with(const std::string& kind, const std::string& facts, const std::string& more = "") {
    return table_of(number_elements(more), some_numbers, {shop_supplement_with(kind, facts)});
}

inline std::string token_warnings(const std::string& kind, const std::string& facts, const std::string& more = "") {
    return warnings_as(tokens(more), some_tokens, {shop_supplement_with(kind, facts)});
}

inline std::string number_warnings(const std::string& kind, const std::string& facts, const std::string& more = "") {
    return warnings_as(number_elements(more), some_numbers, {shop_supplement_with(kind, facts)});
}

inline std::string token_refusal(const std::string& kind, const std::string& facts, const std::string& more = "") {
    return refusal_as(tokens(more), some_tokens, {shop_supplement_with(kind, facts)});
}

inline std::string number_refusal(const std::string& kind, const std::string& facts, const std::string& more = "") {
    return refusal_as(number_elements(more), some_numbers, {shop_supplement_with(kind, facts)});
}

}  // namespace iana_codegen

// What the headers of C and C++ say of codes in the same form: enumerators and sets, with what a reader of each should
// know as a comment behind it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tables/status_codes.hpp"

namespace iana_codegen {

// A name as the language at hand spells its enumerator: "NOT_FOUND" may become not_found.
using SpellEnumerator = std::string (*)(std::string_view name);

// An enumerator a line, each behind that prefix: the present names, grouped by class, then the former ones that are not
// the present name of their code.
[[nodiscard]] std::string emit_enumerators(const StatusCodes& status_codes, std::string_view prefix,
                                           SpellEnumerator spell);

// A flag that is true for the codes of a set.
struct Flag {
    std::string_view function;  // its name
    std::string_view comment;   // its manual, as lines of comment
    const CodeSet* set;
};
[[nodiscard]] std::vector<Flag> flags_of(const StatusCodes& status_codes);

// The body of a flag's function, with the codes that are in the set. `is_between` is a call with marks {} for the first
// and the last code of a range, `number` what a switch looks at.
[[nodiscard]] std::string emit_set(const CodeSet& set, std::string_view is_between, std::string_view number,
                                   std::string_view yes, std::string_view no);

// "63 codes": those of the registry and, where there are any, those that supplements add to it.
[[nodiscard]] std::string count_codes(const StatusCodes& status_codes);

}  // namespace iana_codegen

// What the headers of C and C++ say of codes in the same form: enumerators and sets, with what a reader of each should
// know as a comment behind it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tables/table.hpp"

namespace iana_codegen {

// A name as the language at hand spells its enumerator: "NOT_FOUND" may become not_found.
using SpellEnumerator = std::string (*)(std::string_view name);

// An enumerator a line, each behind that prefix: the present names, grouped by class, then the former ones that are not
// the present name of their code.
[[nodiscard]] std::string emit_enumerators(const Table& table, std::string_view prefix, SpellEnumerator spell);

// The body of a flag column's function, with the values that it holds for. `is_between` is a call with marks {} for the
// first and the last value of a range, `number` what a switch looks at.
[[nodiscard]] std::string emit_members(const Column& column, std::string_view is_between, std::string_view number,
                                       std::string_view yes, std::string_view no);

// "63 codes": those of the registry and, where there are any, those that supplements add to it.
[[nodiscard]] std::string count_codes(const Table& table);

}  // namespace iana_codegen

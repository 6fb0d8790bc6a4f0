// What the headers of C and C++ say of codes in the same form: enumerators and sets, with what a reader of each should
// know as a comment behind it.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "tables/table.hpp"

namespace iana_codegen {

// A name as the language at hand spells its enumerator: "NOT_FOUND" may become not_found.
using SpellEnumerator = std::function<std::string(std::string_view name)>;

// An enumerator a line, each behind that prefix: the present names, grouped by class, then the former ones that are not
// the present name of their code.
[[nodiscard]] std::string emit_enumerators(const Table& table, std::string_view prefix, const SpellEnumerator& spell);

// The former names of a row that have an enumerator: each once, and not the present name.
[[nodiscard]] std::vector<const FormerName*> aliases_of(const Row& row);

// The words of a function that looks at its argument.
struct MemberWords {
    std::string_view is_between;  // a call with marks {} for the first and the last value of a range
    std::string_view switched;    // what a switch looks at
    std::string_view yes;
    std::string_view no;
    // How a case spells a value.
    std::function<std::string(std::uint64_t)> spell = [](std::uint64_t value) { return std::to_string(value); };
};

// The body of a flag column's function, with the values that it holds for.
[[nodiscard]] std::string emit_members(const Column& column, const MemberWords& words);

// The references, for a comment.
[[nodiscard]] std::string citations(const std::vector<Reference>& references);

// What a row is about, for a comment: the state, if it is not the ordinary one, and the references.
[[nodiscard]] std::string remark(const Row& row);

// "63 codes": those of the registry and, where there are any, those that supplements add to it.
[[nodiscard]] std::string count_codes(const Table& table);

}  // namespace iana_codegen

// Enumerators, the bodies of functions over sets of values, and citations, in the form that several formats share.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "tables/table.hpp"

namespace iana_codegen {

// Spells the enumerator for a name in the language of the header: "NOT_FOUND" may become not_found.
using SpellEnumerator = std::function<std::string(std::string_view name)>;

// One enumerator on each line, with the prefix: first the present names, in their groups, then the former names that
// differ from the present name of their value.
// `attribute` gives what follows the former names of a row.
[[nodiscard]] std::string emit_enumerators(
    const Table& table, std::string_view prefix, const SpellEnumerator& spell,
    const std::function<std::string(const Row&)>& attribute = [](const Row&) { return std::string{}; });

// The former names of a row that get an enumerator: each name once, without the present name.
[[nodiscard]] std::vector<const FormerName*> aliases_of(const Row& row);

// The expressions in the body of a flag column's function.
struct MemberWords {
    std::string_view is_between;  // a call with placeholders {} for the first and the last value of a range
    std::string_view switched;    // the operand of the switch
    std::string_view yes;
    std::string_view no;
    // Spell a value for a case label, and for the bounds of is_between.
    std::function<std::string(std::uint64_t)> spell = [](std::uint64_t value) { return std::to_string(value); };
    std::function<std::string(std::uint64_t)> spell_bound = spell;
};

// The body of a flag column's function, with the values for which it returns true.
[[nodiscard]] std::string emit_members(const Column& column, const MemberWords& words);

// The references, for a comment.
[[nodiscard]] std::string citations(const std::vector<Reference>& references);

// The number in decimal, or in hexadecimal if the registry writes its numbers so.
[[nodiscard]] std::string hex_or_decimal(const Table& table, std::uint64_t value);

// "8 to 15" or "0x08 to 0x0f": the numbers of a row.
[[nodiscard]] std::string numbers_of_row(const Table& table, const Row& row);

// A comment about a row: its numbers, if it has several; its state, if that is not "assigned"; its references.
[[nodiscard]] std::string remark(const Table& table, const Row& row);

// "63 codes": the number of codes in the registry and, if supplements add codes, their number.
[[nodiscard]] std::string count_codes(const Table& table);

}  // namespace iana_codegen

// Lists what changed between two versions of the registry, and whether a change breaks programs that use the generated
// code.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tables/table.hpp"

namespace iana_codegen {

// The class of a change in the sense of semantic versioning.
enum class Bump { none, patch, minor, major };

// A code is added or removed when it becomes, or stops being, anything other than Unassigned. A code that is "(Unused)"
// counts as present, with this text as its phrase.
enum class ChangeKind { added, removed, renamed, state, reference, dates };

struct Change {
    std::uint64_t code;
    ChangeKind kind;
    // The old and the new phrase, state or references, or the dates that differ. Empty if the code had or has none.
    std::string old_value;
    std::string new_value;
};

struct Difference {
    std::string old_updated;
    std::string new_updated;
    Bump bump = Bump::none;
    std::vector<Change> changes;  // by code and then by kind, ascending
};

// Compares what the registry says about each code. Ranges of unassigned codes, descriptions, columns and the date of
// the registry are not compared.
[[nodiscard]] Difference difference_between(const Table& old_codes, const Table& new_codes);

// Returns the class of a change:
// - patch: references or dates changed, also when a temporary registration is extended;
// - major: a code was removed or became unused, or its phrase was replaced;
// - minor: everything else, also a phrase that changed only in letter case, because its enumerator stays and lookups
// ignore case.
[[nodiscard]] Bump bump_of(const Change& change);

}  // namespace iana_codegen

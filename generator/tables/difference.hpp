// What changed between two versions of the registry, and whether that breaks who uses what was generated.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tables/table.hpp"

namespace iana_codegen {

// The class of a change, as semantic versioning has them.
enum class Bump { none, patch, minor, major };

// A code is there where the registry has it as anything but Unassigned: as (Unused), too, which stands for its phrase
// where it is added or removed.
enum class ChangeKind { added, removed, renamed, state, reference, dates };

struct Change {
    std::uint64_t code;
    ChangeKind kind;
    // What the code had and has: its phrase, its state, its references or those of its dates that differ. Empty where
    // it had or has none.
    std::string old_value;
    std::string new_value;
};

struct Difference {
    std::string old_updated;
    std::string new_updated;
    Bump bump = Bump::none;
    std::vector<Change> changes;  // by code and then by kind, ascending
};

// Compares what the registry says of the codes: ranges of unassigned codes, descriptions and sets do not count, and no
// more does the registry's own date.
[[nodiscard]] Difference difference_between(const Table& old_codes, const Table& new_codes);

// The class of a change: references and dates, the extension of a temporary registration among them, are a patch; a
// name that is gone or means something else is major, as is a code whose meaning is withdrawn, to be unused; the rest
// is minor, also a phrase that changes only in letter case: its enumerator stays, and lookups ignore letter case.
[[nodiscard]] Bump bump_of(const Change& change);

}  // namespace iana_codegen

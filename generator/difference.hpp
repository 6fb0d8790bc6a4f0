// What changed between two versions of the registry, and whether that breaks who uses what was generated.
#pragma once

#include <string>
#include <vector>

#include "status_codes.hpp"

namespace iana_codegen {

// The class of a change, as semantic versioning has them.
enum class Bump { none, patch, minor, major };

// A code that was given a phrase and becomes unused is removed, because its enumerator is gone as if it had no record
// any more; an unused one that gets a phrase is added, because it gets an enumerator and loses none. The new phrase of
// the former and the old one of the latter are "(Unused)".
enum class ChangeKind { added, removed, renamed, state, reference, dates };

struct Change {
    int code;
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
[[nodiscard]] Difference difference_between(const StatusCodes& old_codes, const StatusCodes& new_codes);

// The class of the changes of a kind: references and dates, the extension of a temporary registration among them, are a
// patch; a name that is gone or means something else is major; the rest is minor.
[[nodiscard]] Bump bump_of(ChangeKind kind);

}  // namespace iana_codegen

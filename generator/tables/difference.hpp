// Lists what changed between two versions of the registry, and whether a change breaks programs that use the generated
// code.
#pragma once

#include <string>
#include <vector>

#include "tables/table.hpp"

namespace iana_codegen {

// The class of a change in the sense of semantic versioning.
enum class Bump { none, patch, minor, major };

// A status code is added or removed when it becomes, or stops being, anything other than Unassigned. A code that is
// "(Unused)" counts as present, with this text as its phrase.
// In other tables, a name of a value is added or removed. Numbers without a name have only a state.
enum class ChangeKind { added, removed, renamed, state, column, description, reference, dates };

struct Change {
    std::string value;  // "413", the range "8-15", or a token in its old spelling
    ChangeKind kind;
    // The old and the new name, state, cell, description or references, or the dates that differ. Empty if the value
    // had or has none. In parentheses, "(reserved)", if it has a state instead of a name.
    std::string old_value;
    std::string new_value;
    std::string column = {};  // the id of the column that changed: "safe"
};

struct Difference {
    std::string old_updated;  // empty if the registry has no date
    std::string new_updated;
    Bump bump = Bump::none;
    std::vector<Change> changes = {};  // by value and then by kind, ascending; tokens in alphabetical order
    std::string table = {};            // the name of its files: "http-method"; empty for status codes
    std::string noun = "status code";  // what a row is: "method"
};

// Compares what the registry says about each value. Unassigned ranges, facts of supplements and the date of the
// registry are not compared. Both tables are interpreted in the same way.
[[nodiscard]] Difference difference_between(const Table& old_table, const Table& new_table);

// Returns the class of a change:
// - patch: references, dates or a description changed, also when a temporary registration is extended;
// - major: a name was removed or replaced, or a code became unused;
// - minor: everything else, also a name that changed only in letter case, because its enumerator stays and lookups
// ignore case.
[[nodiscard]] Bump bump_of(const Change& change);

}  // namespace iana_codegen

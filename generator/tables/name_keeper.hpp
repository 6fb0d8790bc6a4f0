// Decides which records a supplement needs so that an update of the registry loses no name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tables/known_names.hpp"

namespace iana_codegen {

// The inner registries of a supplement that contain names.
inline constexpr std::string_view present_names_id = "known-by";
inline constexpr std::string_view former_names_id = "former-phrases";

// A record that is added, moved to another inner registry, or removed.
struct RecordChange {
    std::string value;
    std::string text;
    std::string_view from;  // empty: the record is new
    std::string_view to;    // empty: the record is removed
};

// `old_values` come from the old registry with the supplement, `new_values` from the new registry with the same
// supplement. Both are sorted by value, and so is the result.
[[nodiscard]] std::vector<RecordChange> changes_that_keep_names(const std::vector<NamedValue>& old_values,
                                                                const std::vector<NamedValue>& new_values);

// Describes a change in one line for people.
[[nodiscard]] std::string to_string(const RecordChange& change);

}  // namespace iana_codegen

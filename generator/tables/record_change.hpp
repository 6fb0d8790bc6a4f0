// The changes that an update makes to the records of a supplement.
#pragma once

#include <string>
#include <string_view>

#include "tables/table.hpp"

namespace iana_codegen {

// The ids of the inner registries of a supplement that contain the names and numbers of a table.
struct NameKinds {
    std::string present;  // "known-by", "error-code/known-by"
    std::string former;
    std::string aliases = {};  // empty if the table has none
    std::string numbers = {};
};

[[nodiscard]] NameKinds name_kinds_of_status_codes();

// The inner registry of a supplement that contains dated changes. A record that is added to it has the date of the new
// registry.
inline constexpr std::string_view history_id = "history";

// A record that is added, moved to another inner registry, or removed.
struct RecordChange {
    std::string value;  // "413", or a token
    std::string text;   // the <description>, or the <number>; empty if the record has neither
    std::string from;   // empty: the record is new
    std::string to;     // empty: the record is removed
    Key key = Key::number;
    bool is_number = false;  // true if the text is the number of an enumerator
};

// Describes a change in one line for people.
[[nodiscard]] std::string to_string(const RecordChange& change);

}  // namespace iana_codegen

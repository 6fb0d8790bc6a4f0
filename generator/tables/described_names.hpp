// The names that a table description gives to types and functions.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "registry/registry.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// False, and an error, if the field is not made of words in small letters that underscores join, or is a name that C++
// or its headers keep for themselves. `element` is the one that has the attribute.
[[nodiscard]] bool check_snake_case(const Field& name, std::string_view element, Diagnostics& diagnostics);

// The same, and also for a name that every table has for something else.
[[nodiscard]] bool check_own_name(const Field& name, std::string_view element, Diagnostics& diagnostics);

// The same as the first for identifiers that "::" joins.
[[nodiscard]] bool check_namespace_name(const Field& name, std::string_view element, Diagnostics& diagnostics);

// "hop_by_hop" of "Hop-by-Hop".
[[nodiscard]] std::string snake_case(std::string_view text);

// Names that must differ from each other.
class UniqueNames {
public:
    explicit UniqueNames(Diagnostics& diagnostics) : diagnostics_{diagnostics} {}

    // Reports a name that was claimed before, with both places. `what` is what has it: "function". One that is empty
    // was reported as missing.
    void claim(const std::string& name, std::string_view what, Location at);

private:
    struct Claim {
        std::string what;
        Location at;
    };

    Diagnostics& diagnostics_;
    std::map<std::string, Claim> claims_;
};

struct TableDescription;

// Gives a column the name of its function as its id, if the id cannot be a member beside those that every entry has.
void replace_ids_that_cannot_be_members(TableDescription& description);

// Reports the functions and types that have the name of another one, or of what every table declares.
void check_names_differ(const TableDescription& description, Diagnostics& diagnostics);

}  // namespace iana_codegen

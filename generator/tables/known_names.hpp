// The names of values that programs use. An update must not remove a name or give it to another value.
#pragma once

#include <string>
#include <vector>

#include "text/diagnostics.hpp"

namespace iana_codegen {

struct Table;

struct KnownName {
    std::string text;  // "Payload Too Large", which lookups find in any letter case
    std::string name;  // "PAYLOAD_TOO_LARGE", which enumerators are made of
    Location at;
};

// The names of one value, from the registry and its supplement.
struct NamedValue {
    std::string value;           // "413"
    bool is_registered = false;  // true if the registry names the value, not only the supplement
    KnownName present;           // empty if the value has no name
    std::vector<KnownName> former;
};

[[nodiscard]] std::vector<NamedValue> named_values(const Table& status_codes);

// Reports each old name that now belongs to another value, with both locations. Returns true if there is none.
bool check_names_keep_their_meaning(const std::vector<NamedValue>& old_values,
                                    const std::vector<NamedValue>& new_values, Diagnostics& diagnostics);

// Reports each old name or text that lookups would no longer find. Returns true if there is none.
bool check_no_name_is_lost(const std::vector<NamedValue>& old_values, const std::vector<NamedValue>& new_values,
                           Diagnostics& diagnostics);

}  // namespace iana_codegen

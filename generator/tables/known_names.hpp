// The names that programs know values by. An update must not lose one, nor give it to another value.
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

// What a registry and its supplement call one value.
struct NamedValue {
    std::string value;           // "413"
    bool is_registered = false;  // the registry itself names the value; otherwise the supplement does, or nothing
    KnownName present;           // empty if the value has no name
    std::vector<KnownName> former;
};

[[nodiscard]] std::vector<NamedValue> named_values(const Table& status_codes);

// Reports each old name that belongs to another value now, with both places. True if there is none.
bool check_names_keep_their_meaning(const std::vector<NamedValue>& old_values,
                                    const std::vector<NamedValue>& new_values, Diagnostics& diagnostics);

// Reports each old name or text that no lookup would find any more. True if there is none.
bool check_no_name_is_lost(const std::vector<NamedValue>& old_values, const std::vector<NamedValue>& new_values,
                           Diagnostics& diagnostics);

}  // namespace iana_codegen

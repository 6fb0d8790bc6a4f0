// The names of values that programs use. An update must not remove a name or give it to another value.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tables/table.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

struct KnownName {
    std::string text;  // "Payload Too Large", which lookups find
    std::string name;  // "PAYLOAD_TOO_LARGE", which enumerators are made of; empty for a text that is only looked up
    Location at;
};

// The names of one value, from the registry and its supplement.
struct NamedValue {
    std::string value;           // "413", or a token
    bool is_registered = false;  // true if the registry names the value, not only the supplement
    KnownName present;           // empty if the value has no name
    std::vector<KnownName> former = {};
    std::uint64_t number = 0;  // of the enumerator
};

// The names of one version of a table.
struct NamedValues {
    Key key = Key::number;
    std::vector<NamedValue> all = {};  // in the order of the rows
};

[[nodiscard]] NamedValues named_values(const Table& table);

// Reports each old name that now belongs to another value, with both locations. Returns true if there is none.
bool check_names_keep_their_meaning(const NamedValues& old_values, const NamedValues& new_values,
                                    Diagnostics& diagnostics);

// Reports each old name or text that lookups would no longer find. Returns true if there is none.
bool check_no_name_is_lost(const NamedValues& old_values, const NamedValues& new_values, Diagnostics& diagnostics);

// Reports each token whose enumerator would get another number, with both locations. Returns true if there is none.
bool check_numbers_stay(const NamedValues& old_values, const NamedValues& new_values, Diagnostics& diagnostics);

}  // namespace iana_codegen

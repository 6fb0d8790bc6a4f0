// Finds records in the inner registries of a supplement.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

#include "registry/registry.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

class SupplementRecords {
public:
    SupplementRecords(const Registry& supplement, Key key);

    // True if the inner registry has a record about the value, and with exactly this text.
    [[nodiscard]] bool have(std::string_view id, std::string_view value, std::string_view text) const;
    // The same with any text.
    [[nodiscard]] bool have(std::string_view id, std::string_view value) const;

private:
    Key key_;
    std::set<std::tuple<std::string, std::string, std::string>> texts_;
    std::set<std::pair<std::string, std::string>> values_;
};

// Returns the text of the first element of that name; empty if there is none.
[[nodiscard]] std::string_view text_in(const Record& record, std::string_view element);

// Returns a text that is the same for all spellings of a number or token: "410" for "0x19A".
[[nodiscard]] std::string id_of(std::string_view value, Key key);

}  // namespace iana_codegen

// Which parts of a description match a record. A part that matches none is probably misspelt.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "registry/registry.hpp"
#include "tables/table_description.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

class DescribedMatches {
public:
    // The description must outlive this object.
    explicit DescribedMatches(const TableDescription& description);

    // Warns of the elements of a record that are not described, once for each name.
    void look_at(const Record& record, Diagnostics& diagnostics);

    [[nodiscard]] bool omits(const Field& key);

    // Returns the first state that the name has; nullptr if there is none.
    [[nodiscard]] const StateRule* find_state(std::string_view name);

    void add_stripped(const std::vector<const Strip*>& strips);

    // Call it after the last record.
    void warn_of_missing(Diagnostics& diagnostics) const;

private:
    void warn_of_missing_elements(Diagnostics& diagnostics) const;
    void warn_of_missing_names(Diagnostics& diagnostics) const;

    const TableDescription& description_;
    std::map<std::string, const Field*, std::less<>> elements_;  // with the place that may be misspelt
    std::set<std::string> seen_;
    std::set<std::string, std::less<>> omitted_;
    std::set<const StateRule*> states_;
    std::set<const Strip*> strips_;
};

}  // namespace iana_codegen

// The documents that the rows of a table cite.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "registry/reference.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

using Citations = std::set<std::string>;

// Adds the sources that the list does not cite yet. `cited` caches what the list cites; it is empty before the first
// call.
void add_new_sources(const std::vector<Reference>& sources, std::vector<Reference>& list, Citations& cited);

// Finds references of a table. Rows and references must not be added or moved after the first call.
class CitedDocuments {
public:
    explicit CitedDocuments(Table& table) : table_{table} {}

    using ReferencesByData = std::multimap<std::string_view, Reference*>;

    // Returns the first reference of a row to a document; nullptr if there is none.
    [[nodiscard]] Reference* find(std::uint64_t value, const Reference& document);

    // Returns the references of all rows.
    [[nodiscard]] const ReferencesByData& by_data();

private:
    using CitedDocument = std::tuple<std::uint64_t, std::string, std::string>;  // the value, the type and the data

    Table& table_;
    std::map<CitedDocument, Reference*> by_document_;
    ReferencesByData by_data_;
};

}  // namespace iana_codegen

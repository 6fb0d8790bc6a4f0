// Compares what two versions of a registry say about one value, apart from its name.
#pragma once

#include <string>

#include "tables/difference.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// Adds a change, and raises the class of the difference if necessary.
void add_change(Change change, Difference& difference);

// Each of these adds a change if the rows differ in that respect.
void compare_states(const std::string& value, const Row& old_row, const Row& new_row, Difference& difference);
void compare_references(const std::string& value, const Row& old_row, const Row& new_row, Difference& difference);
void compare_dates(const std::string& value, const Row& old_row, const Row& new_row, Difference& difference);

}  // namespace iana_codegen

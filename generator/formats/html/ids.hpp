// The ids of the elements on a page, which links lead to.
#pragma once

#include <string>
#include <vector>

#include "tables/table.hpp"

namespace iana_codegen {

// The id of each row, in their order: its value or, for a token, the token in lower case. No id occurs twice, contains
// a space, or has a capital letter without a percent sign before it: ids with capital letters are free for the page.
[[nodiscard]] std::vector<std::string> html_ids(const Table& table);

}  // namespace iana_codegen

// The format json for status codes, whose form is older than that of described tables.
#pragma once

#include <string>

#include "tables/table.hpp"

namespace iana_codegen {

// JSON as http-status-codes.schema.json describes it.
[[nodiscard]] std::string json_of_status_codes(const Table& status_codes);

}  // namespace iana_codegen

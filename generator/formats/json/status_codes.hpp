// The format json for status codes. It is older than the one for described tables, and differs from it.
#pragma once

#include <string>

#include "tables/table.hpp"

namespace iana_codegen {

// JSON as http-status-codes.schema.json describes it.
[[nodiscard]] std::string json_of_status_codes(const Table& status_codes);

}  // namespace iana_codegen

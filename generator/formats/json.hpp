// The output format json: everything that is known of the status codes, for other programs.
#pragma once

#include <string>
#include <string_view>

#include "formats/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// One JSON object, as http-status-codes.schema.json beside this file describes it: a status code a line, its keys
// always there and in the same order, null for what there is none of. JSON has no namespaces.
[[nodiscard]] std::string emit_json(const Table& table, const EmitOptions& options);

}  // namespace iana_codegen

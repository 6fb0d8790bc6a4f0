// The output format json: everything that is known about a table, for other programs.
#pragma once

#include <string>

#include "formats/shared/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// One JSON object, as table.schema.json in this directory describes it, or http-status-codes.schema.json for status
// codes. Each row has a line with all keys in the same order; absent values are null. JSON has no namespaces, so the
// options are ignored.
[[nodiscard]] std::string emit_json(const Table& table, const EmitOptions& options);

}  // namespace iana_codegen

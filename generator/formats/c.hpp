// The output format c: a header of C99 and C++ with the codes, their texts, and the lookups of both.
#pragma once

#include <string>

#include "formats/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// The text of the header, whose names begin with those of the namespace: iana_http_ and IANA_HTTP_ for iana::http.
// Throws UnwritableTexts where a description is longer than C99 lets a string literal be.
[[nodiscard]] std::string emit_c(const Table& table, const EmitOptions& options);

}  // namespace iana_codegen

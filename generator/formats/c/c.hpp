// The output format c: a header for C99 and C++ with the codes, their texts, and lookups by code and by text.
#pragma once

#include <string>

#include "formats/c/form.hpp"
#include "formats/shared/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// The text of the header. Its names begin with the namespace: iana_http_ and IANA_HTTP_ for iana::http.
[[nodiscard]] std::string emit_c(const Table& table, const EmitOptions& options);

// The same text, or what the split form consists of: the types, the implementation and the functions.
[[nodiscard]] std::string emit_text_of_c(const Table& registered, const EmitOptions& options, FormOfC form);

}  // namespace iana_codegen

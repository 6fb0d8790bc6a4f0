// The C code for a table that a file describes.
#pragma once

#include <string>

#include "formats/c/form.hpp"
#include "formats/shared/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

[[nodiscard]] std::string emit_described_c(const Table& registered, const EmitOptions& options, FormOfC form);

}  // namespace iana_codegen

// The C++ header for a table that a file describes.
#pragma once

#include <string>
#include <string_view>

#include "formats/shared/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// The text of the header. `content` is the name of its inline namespace.
[[nodiscard]] std::string emit_described_cpp(const Table& registered, const EmitOptions& options,
                                             std::string_view content);

}  // namespace iana_codegen

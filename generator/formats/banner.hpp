// A header's banner, which shows the command that generates the header.
#pragma once

#include <string>
#include <string_view>

#include "formats/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// "iana-codegen 1.2.3".
[[nodiscard]] std::string tool_and_version(const EmitOptions& options);

// The line that tells how to regenerate a header. It does not name the registry and the supplements.
[[nodiscard]] std::string regeneration_comment(std::string_view format, const Table& table, const EmitOptions& options,
                                               std::string_view output);

// The banner of a header that includes the main header of the table. Both need the same inputs.
[[nodiscard]] std::string companion_banner(const Table& table, const EmitOptions& options, std::string_view format,
                                           std::string_view output);

}  // namespace iana_codegen

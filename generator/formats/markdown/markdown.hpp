// The output format markdown: a page for people to read on a forge.
#pragma once

#include <string>
#include <string_view>

#include "formats/shared/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// A page in GitHub's Markdown: the rows, the meaning of the columns, and the numbers that have no name. Text of a
// registry is escaped, so it is never markup. Markdown has no namespaces, so the options are ignored.
[[nodiscard]] std::string emit_markdown(const Table& table, const EmitOptions& options);

}  // namespace iana_codegen

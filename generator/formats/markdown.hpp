// The output format markdown: the reference that a person reads on a forge.
#pragma once

#include <string>
#include <string_view>

#include "formats/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// A page in GitHub's Markdown: a section and a table for each class with a code a row, then what the sets hold and what
// is unassigned. Nothing that comes from a registry is markup in it. Markdown has no namespaces.
[[nodiscard]] std::string emit_markdown(const Table& table, const EmitOptions& options);

}  // namespace iana_codegen

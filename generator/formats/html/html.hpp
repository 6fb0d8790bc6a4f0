// The output format html: a page on which people look things up.
#pragma once

#include <span>
#include <string>

#include "formats/shared/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// A page that needs no other file: an entry for each row, a search, and a policy that lets the browser load nothing
// else. Text of a registry is escaped, so it is never markup. Enumerators are in the namespace of the options.
[[nodiscard]] std::string emit_html(const Table& table, const EmitOptions& options);

// The page that links to the pages of these tables.
[[nodiscard]] std::string emit_html_index(std::span<const Table> tables);

}  // namespace iana_codegen

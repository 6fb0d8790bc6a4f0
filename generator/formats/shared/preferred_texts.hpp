// The texts that supplements prefer to the registry's, as code returns them.
#pragma once

#include <string>
#include <string_view>

#include "formats/shared/enumerators.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

[[nodiscard]] bool has_preferred_texts(const Table& table);

// The table as code needs it: the texts of the rows are those that functions return. A registry's text that is not
// returned becomes a further text that lookups find.
[[nodiscard]] Table with_returned_texts(Table table);

// The heading of the rows that only lookups find, in a table with returned texts.
[[nodiscard]] std::string_view heading_of_further_rows(const Table& table);

// "IANA spells" or, if a supplement prefers some names, "IANA spells or a supplement prefers".
[[nodiscard]] std::string_view who_spells(const Table& table);

// The lines above a row whose text is not the registry's, which say whose it is. Empty for other rows.
[[nodiscard]] std::string comment_on_text(const Row& row, const Table& table);

// The start of a function's body that returns the registry's text for each row whose text is not the registry's, and
// `words.no` for each row that is not registered. Empty if there are no preferred texts.
[[nodiscard]] std::string emit_registered_texts(const Table& table, const MemberWords& words);

// ", 2 with a phrase that a supplement prefers", for banners; empty if there is none.
[[nodiscard]] std::string count_of_preferred_texts(const Table& table);

}  // namespace iana_codegen

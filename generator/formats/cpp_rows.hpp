// The rows of a header of C++, and the documents that they cite.
#pragma once

#include <string>

#include "tables/table.hpp"

namespace iana_codegen {

// The rows of `names`, and then the former names: of status codes with state, name and phrase, of others with their
// name and the columns that come from the registry; a description is last.
[[nodiscard]] std::string emit_names(const Table& table);

// The enumerator of a choice of a column: "default" is default_.
[[nodiscard]] std::string choice_name(std::string_view choice);

// The names in lower case, one a row.
[[nodiscard]] std::string emit_lower_names(const Table& table);

// The rows of `details`: its references and dates.
[[nodiscard]] std::string emit_details(const Table& table);

// The declarations of the documents that the codes cite, each named as what it is: rfc9110.
[[nodiscard]] std::string emit_documents(const Table& table);

// The arrays of references, references_102 and so on, for codes that have more than one.
[[nodiscard]] std::string emit_reference_lists(const Table& table);

}  // namespace iana_codegen

// The rows of a C++ header, their names in lower case, and the documents that they cite.
#pragma once

#include <string>

#include "tables/table.hpp"

namespace iana_codegen {

// The rows of the array `names`, and then those of the former names. A row of a status code has its state, name and
// phrase. A row of another table has its name and the columns from the registry. The description is last.
[[nodiscard]] std::string emit_names(const Table& table);

// The enumerator for a choice of a column: "default" becomes default_.
[[nodiscard]] std::string choice_name(std::string_view choice);

// The names in lower case, one for each row.
[[nodiscard]] std::string emit_lower_names(const Table& table);

// The rows of the array `details`: references and dates.
[[nodiscard]] std::string emit_details(const Table& table);

// The declarations of the cited documents, each under its own name: rfc9110.
[[nodiscard]] std::string emit_documents(const Table& table);

// The arrays of references, references_102 and so on, for rows that have more than one.
[[nodiscard]] std::string emit_reference_lists(const Table& table);

}  // namespace iana_codegen

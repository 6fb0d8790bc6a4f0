// The rows of a header of C++, and the documents that they cite.
#pragma once

#include <string>

#include "tables/status_codes.hpp"

namespace iana_codegen {

// The rows of `names`: code, state, name, phrase and description, and then the former names.
[[nodiscard]] std::string emit_names(const StatusCodes& status_codes);

// The rows of `details`: its references and dates.
[[nodiscard]] std::string emit_details(const StatusCodes& status_codes);

// The declarations of the documents that the codes cite, each named as what it is: rfc9110.
[[nodiscard]] std::string emit_documents(const StatusCodes& status_codes);

// The arrays of references, references_102 and so on, for codes that have more than one.
[[nodiscard]] std::string emit_reference_lists(const StatusCodes& status_codes);

}  // namespace iana_codegen

// The references of a C++ header, and the documents that they cite.
#pragma once

#include <string>

#include "status_codes.hpp"

namespace iana_codegen {

// The declarations of the documents that the codes cite, each a document of the template.
[[nodiscard]] std::string emit_documents(const StatusCodes& status_codes);

// The declaration of an array references_404, and so on, for each code that has references.
[[nodiscard]] std::string emit_references(const StatusCodes& status_codes);

}  // namespace iana_codegen

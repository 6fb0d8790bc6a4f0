// What a record's <xref> refers to, as a person cites it and as a browser opens it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "registry/registry.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

struct Reference {
    std::string type;  // as the registry has them: "rfc", "rfc5842"
    std::string data;
    std::string document;  // "RFC 5842"
    std::string section;   // "7.1"; empty where the whole document is cited
    std::string title;     // "WebDAV Binding Extensions"
    std::string maturity;  // "Experimental"; empty where it is the ordinary one of a standard
    std::string url;       // https://www.rfc-editor.org/rfc/rfc5842#section-7.1; empty where there is none
};

// Interprets an <xref> of any type. One whose type is unknown is kept as text, with a warning; one that does not
// name what its type promises is reported, and there is no result.
[[nodiscard]] std::optional<Reference> interpret_xref(const Xref& xref, Diagnostics& diagnostics);

// The same reference with another section, its URL included.
[[nodiscard]] Reference with_section(Reference reference, std::string section);

// The reference once for each section that it cites; itself if it cites one or none.
[[nodiscard]] std::vector<Reference> one_for_each_section(const Reference& reference);

// "RFC 5842, Section 7.1".
[[nodiscard]] std::string citation(const Reference& reference);

}  // namespace iana_codegen

// Turns a record's <xref> into a citation for people and a URL for browsers.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "registry/registry.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

struct Reference {
    std::string type;  // `type` and `data` are as in the registry: "rfc", "rfc5842"
    std::string data;
    std::string document;  // "RFC 5842"
    std::string section;   // "7.1"; empty if the whole document is cited
    std::string title;     // "WebDAV Binding Extensions"
    std::string maturity;  // "Experimental"; empty for an ordinary standard
    std::string url;       // https://www.rfc-editor.org/rfc/rfc5842#section-7.1; may be empty
};

// Interprets an <xref> of any type. An unknown type is a warning, and the reference is kept as text. Data that does not
// fit the type is an error, and there is no result.
[[nodiscard]] std::optional<Reference> interpret_xref(const Xref& xref, Diagnostics& diagnostics);

// Interprets an <xref> of any registry: one whose data does not fit its type is kept as text, with a warning.
[[nodiscard]] std::optional<Reference> interpret_any_xref(const Xref& xref, Diagnostics& diagnostics);

// Returns the reference with another section, also in its URL.
[[nodiscard]] Reference with_section(Reference reference, std::string section);

// Splits a reference that cites several sections into one reference for each section.
[[nodiscard]] std::vector<Reference> one_for_each_section(const Reference& reference);

// Returns a text such as "RFC 5842, Section 7.1".
[[nodiscard]] std::string citation(const Reference& reference);

}  // namespace iana_codegen

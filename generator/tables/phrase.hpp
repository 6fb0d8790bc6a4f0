// Reads the <description> of a status code: a reason phrase, an annotation of IANA's, or both.
#pragma once

#include <optional>
#include <string>

#include "registry/registry.hpp"
#include "tables/table.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

struct Description {
    State state = State::assigned;
    std::string phrase;      // empty if the code is unassigned or unused
    std::string registered;  // the dates of a temporary registration
    std::string extended;
    std::string expires;  // empty if `publication_requested` is set
    std::string publication_requested;
};

// Splits a description into its parts. Dates in the wrong order are a warning. Any text that does not have exactly one
// of IANA's forms is an error: servers will send the phrase, so the tool does not guess.
[[nodiscard]] std::optional<Description> parse_description(const Field& field, Diagnostics& diagnostics);

// True if the text may be a reason phrase: printable ASCII with a letter, at most 100 characters, no parentheses, no
// word for a state such as "reserved". Reports the problem otherwise.
[[nodiscard]] bool check_phrase(std::string_view phrase, Location at, Diagnostics& diagnostics);

}  // namespace iana_codegen

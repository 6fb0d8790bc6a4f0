// The <description> of a record: a reason phrase, an annotation of IANA's, or both.
#pragma once

#include <optional>
#include <string>

#include "registry/registry.hpp"
#include "tables/table.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

struct Description {
    State state = State::assigned;
    std::string phrase;      // empty where the code is unassigned or unused
    std::string registered;  // the dates of a temporary registration
    std::string extended;
    std::string expires;  // empty once its publication is requested
    std::string publication_requested;
};

// Takes a description apart. Dates that are out of order are a warning. Whatever is not exactly one of IANA's forms is
// reported: nothing is guessed into a phrase that servers will send.
[[nodiscard]] std::optional<Description> parse_description(const Field& field, Diagnostics& diagnostics);

// True for what may be sent as a reason phrase: printable ASCII with a letter in it, at most 100 characters, no
// parentheses. Reports what is wrong otherwise.
[[nodiscard]] bool check_phrase(std::string_view phrase, Location at, Diagnostics& diagnostics);

}  // namespace iana_codegen

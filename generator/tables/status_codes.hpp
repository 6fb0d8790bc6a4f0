// What the records of the HTTP status code registry mean, checked and ready to be written in any language.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "registry/reference.hpp"
#include "registry/registry.hpp"
#include "tables/code_range.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// The id of the registry that all of this is about.
inline constexpr std::string_view registry_id = "http-status-codes";

enum class State { unassigned, assigned, temporary, obsoleted, unused };

// "unassigned", and so on.
[[nodiscard]] std::string_view state_name(State state);

struct FormerPhrase {
    std::string phrase;  // "Payload Too Large"
    std::string name;    // "PAYLOAD_TOO_LARGE"
    std::vector<Reference> sources;
    Location at;
};

// A code that the registry or a supplement knows more of than that it is unassigned.
struct StatusCode {
    int code = 0;
    State state = State::unassigned;
    std::string phrase;  // without annotations; empty where an unused code is known by none
    std::string name;    // "NOT_FOUND"; empty where the phrase is
    std::string description;
    std::string added;  // the dates of the record, and those of a temporary registration
    std::string updated;
    std::string registered;
    std::string extended;
    std::string expires;  // empty once its publication is requested
    std::string publication_requested;
    std::vector<Reference> references;  // the registry's, then the supplement's
    std::vector<FormerPhrase> former_phrases;
    Location at;
};

// Codes that a set holds, and where it is said that it does.
struct SetMember {
    CodeRange codes;
    std::vector<Reference> sources;
};
using CodeSet = std::vector<SetMember>;

// "assigned"; of a temporary registration with its end, "temporary until 2026-11-13", or with what is to be its end,
// "temporary, publication requested 2026-11-10".
[[nodiscard]] std::string state_with_date(const StatusCode& row);

// The class of a code as a heading: "4xx Client Error" of 404.
[[nodiscard]] std::string_view class_title(int code);

// True where a member of the set holds the code, known or not.
[[nodiscard]] bool contains(const CodeSet& set, int code);

struct StatusCodes {
    std::string updated;
    std::vector<StatusCode> codes;  // ascending
    std::vector<CodeRange> unassigned;
    CodeSet heuristically_cacheable;
    CodeSet never_with_content;
    CodeSet method_preserving;

    // The row of a code; nullptr where there is none.
    [[nodiscard]] StatusCode* find(int code);
};

// Interprets the registry, merges the supplements into it in their order, and checks the whole. Every problem that
// can be told apart is reported; there is a result only where no error was.
[[nodiscard]] std::optional<StatusCodes> interpret_status_codes(const Registry& registry,
                                                                std::span<const Registry> supplements,
                                                                Diagnostics& diagnostics);

}  // namespace iana_codegen

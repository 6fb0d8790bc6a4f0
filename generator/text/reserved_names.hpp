// Names that generated code must not use.
#pragma once

#include <optional>
#include <string_view>

namespace iana_codegen {

struct NamespaceProblem {
    std::string_view name;    // the part of the text that cannot be used
    std::string_view reason;  // "a keyword"; empty if the part is not an identifier
};

// Says what is wrong with a namespace such as "company::http". Returns nothing if it consists of identifiers joined by
// "::", if each of them compiles as a namespace together with the headers of C and C++, and if none is reserved.
[[nodiscard]] std::optional<NamespaceProblem> problem_with_namespace(std::string_view text);

// Says why an identifier cannot name any namespace, not even an inner one: "a keyword". Empty if it can.
[[nodiscard]] std::string_view reason_against(std::string_view name);

}  // namespace iana_codegen

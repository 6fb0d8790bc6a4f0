// Names that generated code may not have.
#pragma once

#include <optional>
#include <string_view>

namespace iana_codegen {

struct NamespaceProblem {
    std::string_view name;    // the part of the text that cannot be used
    std::string_view reason;  // "a keyword"; empty if the part is not an identifier
};

// What is wrong with a namespace such as "company::http": nothing if it consists of identifiers joined by "::", each of
// which compiles as a namespace beside the headers of C and C++, and which neither these nor compilers reserve.
[[nodiscard]] std::optional<NamespaceProblem> problem_with_namespace(std::string_view text);

// Why an identifier cannot be used at any depth of namespaces, "a keyword"; empty if it can.
[[nodiscard]] std::string_view reason_against(std::string_view name);

}  // namespace iana_codegen

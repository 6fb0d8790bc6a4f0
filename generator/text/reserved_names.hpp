// Names that no namespace of generated code may have.
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

}  // namespace iana_codegen

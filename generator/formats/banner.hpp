// What the banner of a header says of how it was made.
#pragma once

#include <string>
#include <string_view>

namespace iana_codegen {

inline constexpr std::string_view default_namespace = "iana::http";

// The option of the command line that gives the namespace, behind a blank; nothing for the default one.
[[nodiscard]] inline std::string namespace_option(std::string_view namespace_name) {
    return namespace_name == default_namespace ? "" : " --namespace " + std::string{namespace_name};
}

}  // namespace iana_codegen

// The options of the command line that affect the text of an output.
#pragma once

#include <string>

namespace iana_codegen {

struct UserTemplate;

struct EmitOptions {
    std::string namespace_name;                   // "iana::http"; formats without namespaces ignore it
    std::string output_name;                      // the file name of the output; empty for standard output
    bool is_single_file = false;                  // a C++ header contains the text of table.hpp instead of including it
    bool deprecates_former_names = false;         // compilers of C++ warn about former enumerators
    const UserTemplate* user_template = nullptr;  // only for the format template
    std::string version = {};                     // of the tool; empty if the text must not depend on it
};

}  // namespace iana_codegen

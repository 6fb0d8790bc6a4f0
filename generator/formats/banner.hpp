// The options in a header's banner, which shows the command that generates the header.
#pragma once

#include <string>

#include "formats/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// The option that gives the namespace, after a space; empty if it is the table's default namespace.
[[nodiscard]] inline std::string namespace_option(const Table& table, const EmitOptions& options) {
    return options.namespace_name == table.namespace_name ? "" : " --namespace " + options.namespace_name;
}

// The option that gives the description of the table, after a space; empty for status codes, which need no description.
[[nodiscard]] inline std::string table_option(const Table& table) {
    return table.is_of_status_codes() ? "" : " --table " + table.file + ".xml";
}

}  // namespace iana_codegen

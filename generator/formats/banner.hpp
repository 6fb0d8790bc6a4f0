// What the banner of a header says of how it was made.
#pragma once

#include <string>

#include "formats/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// The option of the command line that gives the namespace, behind a blank; nothing for that of the table.
[[nodiscard]] inline std::string namespace_option(const Table& table, const EmitOptions& options) {
    return options.namespace_name == table.namespace_name ? "" : " --namespace " + options.namespace_name;
}

// The option that gives the description of the table, behind a blank; status codes need none.
[[nodiscard]] inline std::string table_option(const Table& table) {
    return table.is_of_status_codes() ? "" : " --table " + table.file + ".xml";
}

}  // namespace iana_codegen

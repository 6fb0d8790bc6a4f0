// A header's banner, which shows the command that generates the header.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "formats/emit_options.hpp"
#include "tables/table.hpp"
#include "text/layout.hpp"

namespace iana_codegen {

// "iana-codegen 1.2.3".
[[nodiscard]] inline std::string tool_and_version(const EmitOptions& options) {
    return options.version.empty() ? "iana-codegen" : "iana-codegen " + options.version;
}

// The option that gives the namespace, after a space; empty if it is the table's default namespace.
[[nodiscard]] inline std::string namespace_option(const Table& table, const EmitOptions& options) {
    return options.namespace_name == table.namespace_name ? "" : " --namespace " + options.namespace_name;
}

// The option that gives the description of the table, after a space; empty for status codes, which need no description.
[[nodiscard]] inline std::string table_option(const Table& table) {
    return table.is_of_status_codes() ? "" : " --table " + table.file + ".xml";
}

// The banner of a header that includes the main header of the table. Both need the same inputs.
[[nodiscard]] inline std::string companion_banner(const Table& table, const EmitOptions& options,
                                                  std::string_view format, std::string_view output) {
    const auto command = fmt::format("iana-codegen generate {} REGISTRY{} --supplement FILE{}{} --output {}", format,
                                     table_option(table), namespace_option(table, options),
                                     options.is_single_file ? " --single-file" : "", output);
    return fmt::format("// Made by {}. Do not edit. To regenerate:\n{}", tool_and_version(options),
                       comment_lines(command, ""));
}

}  // namespace iana_codegen

#include "formats/banner.hpp"

#include <fmt/format.h>

#include "text/layout.hpp"

namespace iana_codegen {
namespace {

// The options besides the inputs that change the content of the header, each after a space.
std::string content_options(const Table& table, const EmitOptions& options) {
    std::string words;
    if (options.namespace_name != table.namespace_name) words += " --namespace " + options.namespace_name;
    if (options.deprecates_former_names) words += " --deprecate-former-names";
    return words;
}

std::string regeneration_command(std::string_view format, const Table& table, std::string_view further_options,
                                 std::string_view output) {
    const auto description = table.is_of_status_codes() ? "" : fmt::format(" --table {}.xml", table.file);
    return fmt::format("iana-codegen generate {} REGISTRY{} --supplement FILE{} --output {}", format, description,
                       further_options, output);
}

}  // namespace

std::string tool_and_version(const EmitOptions& options) {
    return options.version.empty() ? "iana-codegen" : "iana-codegen " + options.version;
}

std::string regeneration_comment(std::string_view format, const Table& table, const EmitOptions& options,
                                 std::string_view output) {
    const auto command = regeneration_command(format, table, content_options(table, options), output);
    const auto line = "// Do not edit. To regenerate: " + command;
    return line.size() <= widest_line ? line : "// Do not edit. To regenerate:\n" + comment_lines(command, "");
}

std::string companion_banner(const Table& table, const EmitOptions& options, std::string_view format,
                             std::string_view output) {
    const auto further_options = content_options(table, options) + (options.is_single_file ? " --single-file" : "");
    return fmt::format("// Made by {}. Do not edit. To regenerate:\n{}", tool_and_version(options),
                       comment_lines(regeneration_command(format, table, further_options, output), ""));
}

}  // namespace iana_codegen

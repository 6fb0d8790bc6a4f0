#include "formats/shared/banner.hpp"

#include <fmt/format.h>

#include "formats/shared/described_words.hpp"
#include "formats/shared/enumerators.hpp"
#include "formats/shared/preferred_texts.hpp"
#include "text/joined.hpp"
#include "text/layout.hpp"

namespace iana_codegen {
namespace {

// The options besides inputs and output, each after a space.
std::string further_options(const Table& table, const EmitOptions& options) {
    std::string words = table.selection.empty() ? "" : " " + table.selection;
    if (options.namespace_name != table.namespace_name) words += " --namespace " + options.namespace_name;
    if (options.deprecates_former_names) words += " --deprecate-former-names";
    return words;
}

std::string regeneration_command(std::string_view format, const Table& table, std::string_view options,
                                 std::string_view output) {
    const auto description = table.is_of_status_codes() ? "" : fmt::format(" --table {}.xml", table.file);
    return fmt::format("iana-codegen generate {} REGISTRY{} --supplement FILE{} --output {}", format, description,
                       options, output);
}

// "iana-codegen 1.2.3".
std::string tool_and_version(const EmitOptions& options) {
    return options.version.empty() ? "iana-codegen" : "iana-codegen " + options.version;
}

// "IANA's registry as updated on 2025-09-15: 64 codes".
std::string source_of_rows(const Table& table) {
    const auto registry = table.is_of_status_codes() ? "" : " " + table.registry;
    const auto count = table.is_of_status_codes() ? count_codes(table) : count_of_rows(table);
    return fmt::format("IANA's registry{}{}: {}{}", registry, as_updated(table), count,
                       count_of_preferred_texts(table));
}

// Says how to regenerate the output of that format. It does not name the registry and the supplements.
std::string regeneration_comment(std::string_view format, const Table& table, const EmitOptions& options,
                                 std::string_view output) {
    const auto command = regeneration_command(format, table, further_options(table, options), output);
    const auto line = "// Do not edit. To regenerate: " + command;
    return line.size() <= widest_line ? line : "// Do not edit. To regenerate:\n" + comment_lines(command, "");
}

}  // namespace

std::string note_on_left_out_rows(const Table& table) {
    constexpr std::size_t most_listed = 20;
    if (table.selection.empty()) return "";
    const auto& rows = table.left_out;
    const auto as_it_is = [](const std::string& row) { return row; };
    const auto list = rows.size() > most_listed ? fmt::format("{} rows", rows.size()) : joined(rows, as_it_is, ", ");
    return fmt::format("Left out ({}): {}.", table.selection, rows.empty() ? "none" : list);
}

std::string main_banner(std::string_view language, std::string_view format, const Table& table,
                        const EmitOptions& options, std::string_view output) {
    const auto left_out = note_on_left_out_rows(table);
    return fmt::format(
        "{}\n{}\n{}{}", comment_lines(fmt::format("{} for {}.", table.summary, language), ""),
        comment_lines(fmt::format("Made by {} from {}.", tool_and_version(options), source_of_rows(table)), ""),
        left_out.empty() ? "" : comment_lines(left_out, "") + "\n",
        regeneration_comment(format, table, options, output));
}

std::string companion_banner(const Table& table, const EmitOptions& options, std::string_view format,
                             std::string_view output) {
    const auto words = further_options(table, options) + (options.is_single_file ? " --single-file" : "");
    return fmt::format("// Made by {}. Do not edit. To regenerate:\n{}", tool_and_version(options),
                       comment_lines(regeneration_command(format, table, words, output), ""));
}

}  // namespace iana_codegen

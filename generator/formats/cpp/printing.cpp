#include "formats/cpp/printing.hpp"

#include <fmt/format.h>

#include "formats/cpp/cpp.hpp"
#include "formats/shared/banner.hpp"
#include "formats/shared/template_text.hpp"
#include "templates.hpp"
#include "text/layout.hpp"

namespace iana_codegen {
namespace {

std::string printing_comment(const Table& table, std::string_view usage) {
    const std::string_view printed =
        table.is_of_status_codes()
            ? "\"404 Not Found\" (RFC 9112, Section 4), and only the number of a code without a phrase"
            : "the name, and only the number of a value without one";
    return fmt::format("Prints {}. {}", printed, usage);
}

std::string fill(std::string_view text, const Table& table, const EmitOptions& options, std::string_view suffix,
                 std::string_view library, std::string_view usage) {
    const auto output =
        options.output_name.empty() ? fmt::format("{}_{}.hpp", table.name, suffix) : options.output_name;
    const auto header = main_header(table.name, output, suffix);
    const auto title =
        fmt::format("Prints {} {}. It includes {} from the same directory.", table.summary, library, header);
    return fill_template(text, {
                                   {"namespace", options.namespace_name},
                                   {"banner", companion_banner(table, options, fmt::format("cpp-{}", suffix), output)},
                                   {"name", table.name},
                                   {"title", comment_lines(title, "")},
                                   {"comment", comment_lines(printing_comment(table, usage), "")},
                                   {"number", table.bits > 32 ? "unsigned long long" : "unsigned"},
                                   {"text_function", table.is_of_status_codes() ? "status_text" : "name"},
                                   {"content", content_namespace(table, options)},
                                   {"main_header", header},
                               });
}

}  // namespace

std::string main_header(std::string_view name, std::string_view output, std::string_view suffix) {
    const auto dot = output.rfind('.');
    const auto stem = output.substr(0, dot);
    const auto length = stem.size() - suffix.size();
    const bool has_suffix = stem.size() > suffix.size() + 1 && stem.substr(length) == suffix &&
                            (stem[length - 1] == '_' || stem[length - 1] == '-');
    if (!has_suffix) return std::string{name} + ".hpp";
    return std::string{stem.substr(0, length - 1)} + std::string{output.substr(stem.size())};
}

std::string emit_cpp_format(const Table& table, const EmitOptions& options) {
    return fill(cpp_format_hpp_template, table, options, "format",
                "with std::format if the standard library has it, and with fmt if fmt is installed and "
                "IANA_WITHOUT_FMT is not defined",
                "The format specification is that of a string: {:>20} sets width and alignment.");
}

std::string emit_cpp_ostream(const Table& table, const EmitOptions& options) {
    return fill(cpp_ostream_hpp_template, table, options, "ostream", "to streams of the standard library",
                "Width, fill and adjustment of the stream count as for a string.");
}

}  // namespace iana_codegen

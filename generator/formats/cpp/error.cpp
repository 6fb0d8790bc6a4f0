#include "formats/cpp/error.hpp"

#include <fmt/format.h>

#include <string_view>
#include <vector>

#include "formats/cpp/cpp.hpp"
#include "formats/cpp/printing.hpp"
#include "formats/shared/banner.hpp"
#include "formats/shared/template_text.hpp"
#include "templates.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// Tokens have no classes.
std::string class_function(const Table& table) {
    if (table.is_of_status_codes()) return "class_of";
    return table.is_of_numbers() ? "assignment_of" : "";
}

std::vector<std::string_view> sections_of(const Table& table) {
    if (table.is_of_status_codes()) return {"status codes", "a class"};
    if (table.is_of_numbers()) return {"a class"};
    return {};
}

std::string_view text_function(const Table& table) { return table.is_of_status_codes() ? "status_text" : "name"; }

std::string category_comment(const Table& table, std::string_view namespace_name) {
    return fmt::format(
        "The category of these error codes. Its name is \"{}::{}\". The message of a code is {}() or, if that is "
        "empty, the number.",
        namespace_name, table.name, text_function(table));
}

std::string comment_of_great_numbers(const Table& table) {
    if (table.bits < 32) return "";
    if (table.bits == 32) return " A number over 2147483647 becomes negative, and its message shows the original.";
    return " A number over 2147483647 becomes -1.";
}

std::string code_comment(const Table& table) {
    auto comment = "The error code with that number." + comment_of_great_numbers(table) +
                   " It converts to true unless the number is 0, even if the value stands for success";
    if (table.is_of_status_codes()) return comment + ", such as status::ok: is_error() tells.";
    comment += '.';
    if (!table.is_of_numbers()) return comment;
    return comment + " It also meets the condition of its state: `error == iana::assignment::private_use`.";
}

std::string error_header(const EmitOptions& options) {
    if (!options.is_single_file) return "#include <iana/error.hpp>";
    return std::string{trimmed(error_hpp_template)};
}

}  // namespace

std::string emit_cpp_error(const Table& table, const EmitOptions& options) {
    const auto output = options.output_name.empty() ? table.name + "_error.hpp" : options.output_name;
    const auto classes = class_function(table);
    return fill_template(select_sections(cpp_error_hpp_template, sections_of(table)),
                         {
                             {"summary", table.summary},
                             {"main_header", main_header(table.name, output, "error")},
                             {"banner", companion_banner(table, options, "cpp-error", output)},
                             {"error_header", error_header(options)},
                             {"namespace", options.namespace_name},
                             {"content", content_namespace(table, options)},
                             {"category_comment", comment_lines(category_comment(table, options.namespace_name), "")},
                             {"code_comment", comment_lines(code_comment(table), "")},
                             {"name", table.name},
                             {"class_function", classes},
                             {"text_function", std::string{text_function(table)}},
                             {"condition_function", classes.empty() ? "nullptr" : "error_condition_of"},
                         });
}

}  // namespace iana_codegen

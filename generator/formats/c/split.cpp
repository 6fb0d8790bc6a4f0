#include "formats/c/split.hpp"

#include <fmt/format.h>

#include <string_view>

#include "formats/c/c.hpp"
#include "formats/c/form.hpp"
#include "formats/shared/banner.hpp"
#include "formats/shared/preferred_texts.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

constexpr std::string_view start_of_function = "static inline ";

struct PartsOfC {
    std::string types;
    std::string implementation;
    std::string functions;
    std::string end_of_guard;
};

PartsOfC parts_of_c(const Table& table, const EmitOptions& options) {
    const auto text = emit_text_of_c(table, options, FormOfC::split);
    const auto first = text.find(boundary_of_c);
    const auto second = text.find(boundary_of_c, first + 1);
    const auto end = text.rfind("#endif");
    const auto part = [&](std::size_t from, std::size_t to) {
        return std::string{trimmed(std::string_view{text}.substr(from, to - from))};
    };
    return {part(0, first), part(first + 1, second), part(second + 1, end), text.substr(end)};
}

// Removes the body of the function that the text starts with, and returns its declaration.
std::string take_declaration(std::string_view& text) {
    const auto body = text.find(" {");
    const auto declaration = text.substr(start_of_function.size(), body - start_of_function.size());
    text.remove_prefix(body);
    if (!take_line(text).ends_with('}')) {
        while (!text.empty() && !take_line(text).starts_with('}')) {
        }
    }
    return fmt::format("{};\n", declaration);
}

std::string declarations(std::string_view functions) {
    std::string text;
    while (!functions.empty()) {
        text += functions.starts_with(start_of_function) ? take_declaration(functions)
                                                         : fmt::format("{}\n", take_line(functions));
    }
    return text;
}

// The comments are in the header.
std::string definitions(std::string_view functions) {
    std::string text;
    while (!functions.empty()) {
        auto line = take_line(functions);
        if (line.starts_with("//") || (line.empty() && text.ends_with("\n\n"))) continue;
        if (line.starts_with(start_of_function)) line.remove_prefix(start_of_function.size());
        text.append(line).append("\n");
    }
    return std::string{trimmed(text)};
}

// "codes.h" for "codes.c".
std::string header_of_c(const Table& table, const EmitOptions& options) {
    const auto& output = options.output_name;
    return output.empty() ? table.name + ".h" : output.substr(0, output.rfind('.')) + ".h";
}

}  // namespace

std::string emit_c_header(const Table& table, const EmitOptions& options) {
    const auto parts = parts_of_c(table, options);
    return fmt::format(
        "{}\n\n#ifdef __cplusplus\nextern \"C\" {{\n#endif\n\n{}\n\n#ifdef __cplusplus\n}}  // extern "
        "\"C\"\n#endif\n\n{}",
        parts.types, trimmed(declarations(parts.functions)), parts.end_of_guard);
}

std::string emit_c_source(const Table& table, const EmitOptions& options) {
    const auto parts = parts_of_c(table, options);
    const auto banner = main_banner("C99 and later: the functions and their tables", "c-source",
                                    with_returned_texts(table), options, table.name + ".c");
    return fmt::format("{}\n#include \"{}\"\n\n{}\n\n{}\n", banner, header_of_c(table, options), parts.implementation,
                       definitions(parts.functions));
}

}  // namespace iana_codegen

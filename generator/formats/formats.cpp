#include "formats/formats.hpp"

#include <algorithm>
#include <array>

#include "formats/c/c.hpp"
#include "formats/c/split.hpp"
#include "formats/cpp/cpp.hpp"
#include "formats/cpp/error.hpp"
#include "formats/cpp/printing.hpp"
#include "formats/html/html.hpp"
#include "formats/json/json.hpp"
#include "formats/markdown/markdown.hpp"
#include "formats/user_template/template.hpp"

namespace iana_codegen {
namespace {

constexpr auto all_formats = std::to_array<Format>({
    {"cpp", "a header of C++17", emit_cpp},
    {"c", "a header of C99, for C++ too", emit_c},
    {"c-header", "declarations for C and C++, beside c-source", emit_c_header},
    {"c-source", "definitions, which include c-header by its name", emit_c_source, true, true},
    {"json", "all data, for other programs", emit_json, false},
    {"markdown", "a page for people", emit_markdown, false},
    {"html", "a page for browsers; of a directory, the index of its tables", emit_html, true, false, false,
     emit_html_index},
    {"cpp-format", "beside the header of C++, for std::format and fmt", emit_cpp_format, true, true},
    {"cpp-ostream", "beside the header of C++, for streams", emit_cpp_ostream, true, true},
    {"cpp-error", "beside the header of C++, for std::error_code", emit_cpp_error, true, true},
    {"template", "the text of --template, filled from the table", emit_template, false, false, true},
});

}  // namespace

std::span<const Format> formats() { return all_formats; }

const Format* find_format(std::string_view name) {
    const auto* format =
        std::find_if(all_formats.begin(), all_formats.end(), [&](const Format& f) { return f.name == name; });
    return format != all_formats.end() ? format : nullptr;
}

}  // namespace iana_codegen

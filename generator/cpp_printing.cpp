#include "cpp_printing.hpp"

#include "banner.hpp"
#include "template_text.hpp"
#include "templates.hpp"

namespace iana_codegen {
namespace {

std::string fill(std::string_view text, std::string_view namespace_name, std::string_view output,
                 std::string_view suffix) {
    return fill_template(text, {{"namespace", std::string{namespace_name}},
                                {"namespace_option", namespace_option(namespace_name)},
                                {"main_header", main_header(output, suffix)},
                                {"output", std::string{output}}});
}

}  // namespace

std::string main_header(std::string_view output, std::string_view suffix) {
    const auto dot = output.rfind('.');
    const auto stem = output.substr(0, dot);
    const auto length = stem.size() - suffix.size();
    const bool has_suffix = stem.size() > suffix.size() + 1 && stem.substr(length) == suffix &&
                            (stem[length - 1] == '_' || stem[length - 1] == '-');
    if (!has_suffix) return "status.hpp";
    return std::string{stem.substr(0, length - 1)} + std::string{output.substr(stem.size())};
}

std::string emit_cpp_format_as(std::string_view output, std::string_view namespace_name) {
    return fill(status_format_hpp_template, namespace_name, output, "format");
}

std::string emit_cpp_ostream_as(std::string_view output, std::string_view namespace_name) {
    return fill(status_ostream_hpp_template, namespace_name, output, "ostream");
}

std::string emit_cpp_format(const StatusCodes& /*status_codes*/, std::string_view namespace_name) {
    return emit_cpp_format_as("status_format.hpp", namespace_name);
}

std::string emit_cpp_ostream(const StatusCodes& /*status_codes*/, std::string_view namespace_name) {
    return emit_cpp_ostream_as("status_ostream.hpp", namespace_name);
}

}  // namespace iana_codegen

#include "cpp_printing.hpp"

#include "banner.hpp"
#include "template_text.hpp"
#include "templates.hpp"

namespace iana_codegen {
namespace {

std::string fill(std::string_view text, std::string_view namespace_name) {
    return fill_template(
        text, {{"namespace", std::string{namespace_name}}, {"namespace_option", namespace_option(namespace_name)}});
}

}  // namespace

std::string emit_cpp_format(const StatusCodes& /*status_codes*/, std::string_view namespace_name) {
    return fill(status_format_hpp_template, namespace_name);
}

std::string emit_cpp_ostream(const StatusCodes& /*status_codes*/, std::string_view namespace_name) {
    return fill(status_ostream_hpp_template, namespace_name);
}

}  // namespace iana_codegen

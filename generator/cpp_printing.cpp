#include "cpp_printing.hpp"

#include "template_text.hpp"
#include "templates.hpp"

namespace iana_codegen {

std::string emit_cpp_format(const StatusCodes& /*status_codes*/, std::string_view namespace_name) {
    return fill_template(status_format_hpp_template, {{"namespace", std::string{namespace_name}}});
}

std::string emit_cpp_ostream(const StatusCodes& /*status_codes*/, std::string_view namespace_name) {
    return fill_template(status_ostream_hpp_template, {{"namespace", std::string{namespace_name}}});
}

}  // namespace iana_codegen

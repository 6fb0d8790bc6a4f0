// The template files of templates/, embedded at build time.
#pragma once

#include <string_view>

namespace iana_codegen {

extern const std::string_view status_h_template;
extern const std::string_view status_hpp_template;
extern const std::string_view status_format_hpp_template;
extern const std::string_view status_ostream_hpp_template;

}  // namespace iana_codegen

# cmake -D FOLDER=FOLDER -D TEMPLATES=FILES -P EmbedTemplates.cmake
# Writes templates.hpp and templates.cpp with the text of each template: cpp/templates/status.hpp.in becomes
# status_hpp_template. A page also needs the hash of its style and of its script: page.css becomes page_css_template and
# page_css_hash.

# Sets the variable to the SHA-256 hash of a file in Base64, as Content-Security-Policy writes it.
function(base64_hash file variable)
  set(digits "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  file(SHA256 "${file}" hex)
  # Three hexadecimal digits are two of Base64. The 64 digits are filled up to a multiple of three.
  string(REGEX MATCHALL "..." groups "${hex}00")
  set(base64 "")
  foreach(group IN LISTS groups)
    math(EXPR high "0x${group} >> 6")
    math(EXPR low "0x${group} & 63")
    string(SUBSTRING "${digits}" ${high} 1 high)
    string(SUBSTRING "${digits}" ${low} 1 low)
    string(APPEND base64 "${high}${low}")
  endforeach()
  # The last digit comes from the filling alone.
  string(REGEX REPLACE ".$" "=" base64 "${base64}")
  set(${variable} "${base64}" PARENT_SCOPE)
endfunction()

set(header "// The template files of the formats, embedded at build time.\n#pragma once\n\n#include <string_view>\n\n")
set(source "#include \"templates.hpp\"\n\n")
foreach(file IN ITEMS header source)
  string(APPEND ${file} "namespace iana_codegen {\n\n")
endforeach()
foreach(template IN LISTS TEMPLATES)
  cmake_path(GET template FILENAME name)
  string(REGEX REPLACE "\\.in$" "" name "${name}")
  string(MAKE_C_IDENTIFIER "${name}" name)
  file(READ "${template}" text)
  string(APPEND header "extern const std::string_view ${name}_template;\n")
  string(APPEND source "const std::string_view ${name}_template = R\"template(${text})template\";\n\n")
  if(template MATCHES "\\.(css|js)$")
    base64_hash("${template}" hash)
    string(APPEND header "extern const std::string_view ${name}_hash;\n")
    string(APPEND source "const std::string_view ${name}_hash = \"${hash}\";\n\n")
  endif()
endforeach()
string(APPEND header "\n")
foreach(file IN ITEMS header source)
  string(APPEND ${file} "}  // namespace iana_codegen\n")
endforeach()
file(WRITE "${FOLDER}/templates.hpp" "${header}")
file(WRITE "${FOLDER}/templates.cpp" "${source}")

# cmake -D SOURCE=FOLDER -P CheckVersions.cmake
# Sets `version` and `date` to those in CMakeLists.txt. Fails if other files that name them do not agree.
function(_iana_codegen_read variable file pattern)
  file(READ "${SOURCE}/${file}" text)
  if(NOT text MATCHES "${pattern}")
    message(FATAL_ERROR "${file} has no text that matches '${pattern}'")
  endif()
  set(${variable} "${CMAKE_MATCH_1}" PARENT_SCOPE)
endfunction()

function(_iana_codegen_expect file pattern expected)
  _iana_codegen_read(found "${file}" "${pattern}")
  if(NOT found STREQUAL expected)
    message(FATAL_ERROR "${file}: '${found}', expected '${expected}', as in CMakeLists.txt")
  endif()
endfunction()

_iana_codegen_read(version CMakeLists.txt "project\\(iana_codegen VERSION ([0-9.]+)")
_iana_codegen_read(date CMakeLists.txt "set\\(IANA_CODEGEN_DATE ([0-9-]+)\\)")
string(REGEX REPLACE "^([0-9]+[.][0-9]+)[.].*" "\\1" minor "${version}")
_iana_codegen_expect(CHANGELOG.md "\n## ([^\n]*)\n" "${version} - ${date}")
_iana_codegen_expect(meson.build "project\\('iana_codegen', version: '([^']*)'" "${version}")
_iana_codegen_expect(debian/changelog "^iana-codegen \\(([^)]*)-[0-9]+\\)" "${version}")
_iana_codegen_expect(docs/install.md "find_package\\(iana_codegen ([^ ]*) CONFIG" "${minor}")

# cmake -D SOURCE=FOLDER -D BUILD=FOLDER -D WORK=FOLDER -D COMPILER=FILE -P vendor_codes.cmake
# Tests the data of the package and outputs made from it: the example with vendors' codes, JSON and Markdown.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")
install_package("${BUILD}" "moved")
set(data "${WORK}/moved/share/iana_codegen")

file(GLOB_RECURSE installed RELATIVE "${data}" "${data}/*")
list(SORT installed)
# The package contains the registries, the JSON and Markdown files, and the schemas.
file(GLOB_RECURSE expected RELATIVE "${SOURCE}/data" "${SOURCE}/data/*")
file(GLOB written RELATIVE "${SOURCE}/generated" "${SOURCE}/generated/*.json" "${SOURCE}/generated/*.md")
file(GLOB schemas RELATIVE "${SOURCE}/generator/formats/json" "${SOURCE}/generator/formats/json/*.schema.json")
list(APPEND expected ${written} ${schemas})
list(SORT expected)
expect_equal("installed data" "${installed}" "${expected}")
foreach(name IN ITEMS http-status-codes.xml vendor/nginx.xml http-status-codes.schema.json http-status-codes.md)
  if(NOT name IN_LIST installed)
    message(FATAL_ERROR "${name} is not installed")
  endif()
endforeach()
# The pages are documentation.
file(GLOB pages RELATIVE "${SOURCE}/generated" "${SOURCE}/generated/*.html")
file(GLOB installed RELATIVE "${WORK}/moved/share/doc/iana_codegen" "${WORK}/moved/share/doc/iana_codegen/*.html")
expect_equal("installed pages" "${installed}" "${pages}")
if(NOT "index.html" IN_LIST installed OR NOT "http-status-codes.html" IN_LIST installed)
  message(FATAL_ERROR "only the pages ${installed} are installed")
endif()
file(GLOB_RECURSE headers RELATIVE "${WORK}/moved/include" "${WORK}/moved/include/*")
list(FILTER headers EXCLUDE REGEX "^iana/(http|http2|http3|tls|websocket)/.*\\.(h|hpp)$")
list(SORT headers)
expect_equal("installed beside the headers" "${headers}" "iana/error.hpp;iana/iana.cppm;iana/table.hpp")
foreach(file IN ITEMS http-status-codes.json http-status-codes.md)
  run("${CMAKE_COMMAND}" -E compare_files "${data}/${file}" "${SOURCE}/generated/${file}")
endforeach()

start(project)
start(build)
file(WRITE "${WORK}/project/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.16)\nproject(data LANGUAGES NONE)\nfind_package(iana_codegen CONFIG REQUIRED)\n"
  "add_custom_target(codes ALL)\n"
  "foreach(format_and_file IN ITEMS json:http-status-codes.json markdown:http-status-codes.md)\n"
  "  string(REPLACE : \";\" format_and_file \"\${format_and_file}\")\n"
  "  list(POP_FRONT format_and_file format file)\n"
  "  add_library(\${format} INTERFACE)\n"
  "  iana_codegen(\${format} FORMAT \${format} REGISTRY \"\${IANA_CODEGEN_REGISTRY}\"\n"
  "    SUPPLEMENT \"\${IANA_CODEGEN_SUPPLEMENT}\" OUTPUT \${file})\n"
  "  add_dependencies(codes \${format})\n"
  "endforeach()\n")
# A table that the package ships with its description.
file(APPEND "${WORK}/project/CMakeLists.txt"
  "add_library(alert INTERFACE)\n"
  "iana_codegen(alert FORMAT json REGISTRY \"\${IANA_CODEGEN_DATA_DIR}/tls-parameters.xml\"\n"
  "  TABLE \"\${IANA_CODEGEN_DATA_DIR}/tables/tls-alert.xml\"\n"
  "  SUPPLEMENT \"\${IANA_CODEGEN_DATA_DIR}/tls-parameters-supplement.xml\" OUTPUT tls-alert.json)\n"
  "add_dependencies(codes alert)\n")
run("${CMAKE_COMMAND}" -S project -B build -G Ninja "-DCMAKE_PREFIX_PATH=${WORK}/moved")
run("${CMAKE_COMMAND}" --build build)
foreach(file IN ITEMS http-status-codes.json http-status-codes.md tls-alert.json)
  run("${CMAKE_COMMAND}" -E compare_files "build/${file}" "${data}/${file}")
endforeach()
run("${CMAKE_COMMAND}" --build build)
if(NOT output MATCHES "no work to do")
  message(FATAL_ERROR "a second build found work to do:\n${output}")
endif()

use_fixed_registry("${data}")
start(example)
start(build)
file(COPY "${SOURCE}/examples/vendor_codes/" DESTINATION "${WORK}/example")
run("${CMAKE_COMMAND}" -S example -B build -G Ninja "-DCMAKE_CXX_COMPILER=${COMPILER}" ${without_packages}
    "-DCMAKE_PREFIX_PATH=${WORK}/moved")
run("${CMAKE_COMMAND}" --build build)
run(build/explain)
file(READ "${SOURCE}/examples/vendor_codes/explain.expected" expected)
expect_equal("the program printed" "${output}" "${expected}")

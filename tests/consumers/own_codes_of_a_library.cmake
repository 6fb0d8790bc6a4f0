# cmake -D SOURCE=FOLDER -D BUILD=FOLDER -D WORK=FOLDER -D TOOL=FILE -D C_COMPILER=FILE -P own_codes_of_a_library.cmake
# Builds a library with its own codes: a program that links it can include the header. IANA_CODEGEN_EXECUTABLE names the
# tool, and the header is made again when this tool changes.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")
install_package("${BUILD}" headers --component iana_codegen_headers)
start(project)
start(build)
file(COPY "${TOOL}" DESTINATION "${WORK}/project")
file(WRITE "${WORK}/project/library.c" "#include <codes.h>\n"
  "const char* phrase_of(int code) { return codes_reason_phrase(code); }\n")
file(WRITE "${WORK}/project/program.c" "#include <codes.h>\n#include <stdio.h>\n"
  "const char* phrase_of(int code);\nint main(void) { puts(phrase_of(CODES_STATUS_NOT_FOUND)); return 0; }\n")
file(WRITE "${WORK}/project/CMakeLists.txt" "cmake_minimum_required(VERSION 3.16)\nproject(library LANGUAGES C)\n"
  "find_package(iana_codegen CONFIG REQUIRED)\nadd_library(codes STATIC library.c)\n"
  "iana_codegen(codes FORMAT c REGISTRY \"\${IANA_CODEGEN_REGISTRY}\" NAMESPACE codes OUTPUT codes.h)\n"
  "add_executable(program program.c)\ntarget_link_libraries(program PRIVATE codes)\n")
get_filename_component(name "${TOOL}" NAME)
run("${CMAKE_COMMAND}" -S project -B build -G Ninja "-DCMAKE_C_COMPILER=${C_COMPILER}"
    "-DCMAKE_PREFIX_PATH=${WORK}/headers" "-DIANA_CODEGEN_EXECUTABLE=${WORK}/project/${name}")
run("${CMAKE_COMMAND}" --build build)
run(build/program)
expect_equal("the program printed" "${output}" "Not Found\n")

run("${CMAKE_COMMAND}" --build build)
if(NOT output MATCHES "no work to do")
  message(FATAL_ERROR "a second build found work to do:\n${output}")
endif()
execute_process(COMMAND "${CMAKE_COMMAND}" -E sleep 1.1)
file(TOUCH "${WORK}/project/${name}")
run("${CMAKE_COMMAND}" --build build)
if(NOT output MATCHES "Generating codes.h" OR output MATCHES "Building C object")
  message(FATAL_ERROR "a tool that was touched: the build said:\n${output}expected the header to be made, and nothing else")
endif()

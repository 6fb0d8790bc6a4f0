# cmake -D SOURCE=FOLDER -D WORK=FOLDER -D COMPILER=FILE -P own_codes_from_sources.cmake
# Builds the example of a company with its own codes, with these sources in its project, so that the tool is built, too.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")
start(project)
start(build)
file(CREATE_LINK "${SOURCE}" "${WORK}/project/iana-codegen" SYMBOLIC)
file(COPY "${SOURCE}/examples/company_codes" DESTINATION "${WORK}/project")
file(WRITE "${WORK}/project/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.16)\nproject(company LANGUAGES CXX)\n"
  "add_subdirectory(iana-codegen)\nadd_subdirectory(company_codes)\n")
run("${CMAKE_COMMAND}" -S project -B build -G Ninja "-DCMAKE_CXX_COMPILER=${COMPILER}"
    "-DCMAKE_PROJECT_company_INCLUDE=${consumers}/fixed_registry.cmake" -DCMAKE_BUILD_TYPE=Debug -DCMAKE_UNITY_BUILD=ON)
run("${CMAKE_COMMAND}" --build build)
if(output MATCHES "Generating iana-codegen/generated")
  message(FATAL_ERROR "the project generated its own headers, expected the committed ones:\n${output}")
endif()
run(build/company_codes/proxy)
file(READ "${SOURCE}/examples/company_codes/proxy.expected" expected)
expect_equal("the program printed" "${output}" "${expected}")
run("${CMAKE_COMMAND}" --build build)
if(NOT output MATCHES "no work to do")
  message(FATAL_ERROR "a second build found work to do:\n${output}")
endif()

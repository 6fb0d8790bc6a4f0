# cmake -D SOURCE=FOLDER -D WORK=FOLDER -D COMPILER=FILE -P own_targets.cmake
# Builds a library that exports its targets, and a program that finds it. Three cases: the library uses the package, it
# adds these sources to its project, or only its .cpp file includes the header.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")

function(start_project)
  foreach(folder IN ITEMS build program_build prefix project)
    start(${folder})
  endforeach()
  file(COPY "${consumers}/own_targets/" DESTINATION "${WORK}/project")
  file(CREATE_LINK "${SOURCE}" "${WORK}/project/iana-codegen" SYMBOLIC)
endfunction()

function(replace file old new)
  file(READ "${WORK}/project/${file}" text)
  string(REPLACE "${old}" "${new}" changed "${text}")
  if(changed STREQUAL text)
    message(FATAL_ERROR "${file} does not have '${old}'")
  endif()
  file(WRITE "${WORK}/project/${file}" "${changed}")
endfunction()

# The program finds the library, and the library finds this project if it needs it.
function(build_and_run)
  list(JOIN ARGN ":" prefixes)
  set(ENV{CMAKE_PREFIX_PATH} "${prefixes}")
  set(common "-DCMAKE_CXX_COMPILER=${COMPILER}" ${without_packages})
  run("${CMAKE_COMMAND}" -S project -B build ${common})
  run("${CMAKE_COMMAND}" --build build)
  run("${CMAKE_COMMAND}" --install build --prefix "${WORK}/prefix")
  run("${CMAKE_COMMAND}" -S project/program -B program_build ${common})
  run("${CMAKE_COMMAND}" --build program_build)
  run(program_build/program)
  expect_equal("the program printed" "${output}" "404 Not Found\n")
endfunction()

start(package)
run("${CMAKE_COMMAND}" -S "${SOURCE}" -B package ${headers_only})
install_package("${WORK}/package" moved)
start_project()
build_and_run("${WORK}/moved" "${WORK}/prefix")

set(find "find_package(iana_codegen 0.1 CONFIG REQUIRED)\n")
start_project()
replace(CMakeLists.txt "${find}" "set(IANA_CODEGEN_INSTALL ON)\nadd_subdirectory(iana-codegen)\n")
build_and_run("${WORK}/prefix")

# Nothing of this project is installed, and the exported target does not name it.
start_project()
replace(CMakeLists.txt "${find}" "add_subdirectory(iana-codegen)\n")
replace(CMakeLists.txt "PUBLIC iana::http" "PRIVATE $<BUILD_INTERFACE:iana::http>")
replace(greetingConfig.cmake "include(CMakeFindDependencyMacro)\nfind_dependency(iana_codegen 0.1 CONFIG)\n" "")
replace(greeting.hpp "#include <iana/http/status.hpp>\n\nvoid greet(iana::http::status code)" "void greet(int code)")
replace(greeting.cpp "#include <iostream>\n\nvoid greet(iana::http::status code) {"
  "#include <iana/http/status.hpp>\n#include <iostream>\n\nvoid greet(int number) {\n  const auto code = iana::http::status(number);")
replace(program/program.cpp "iana::http::status::not_found" "404")
build_and_run("${WORK}/prefix")

# One part of a project finds the package after another part has added the sources.
start(both)
start(build)
file(CREATE_LINK "${SOURCE}" "${WORK}/both/iana-codegen" SYMBOLIC)
file(WRITE "${WORK}/both/CMakeLists.txt" "cmake_minimum_required(VERSION 3.16)\nproject(both LANGUAGES NONE)\n"
  "add_subdirectory(iana-codegen)\nfind_package(iana_codegen CONFIG REQUIRED)\n"
  "get_target_property(folders iana::http INTERFACE_INCLUDE_DIRECTORIES)\nmessage(STATUS \"folders: \${folders}\")\n")
run("${CMAKE_COMMAND}" -S both -B build "-DCMAKE_PREFIX_PATH=${WORK}/moved")
if(NOT output MATCHES "folders: \\$<BUILD_INTERFACE:[^>]*/iana-codegen/generated>")
  message(FATAL_ERROR "the target is not that of the sources:\n${output}")
endif()

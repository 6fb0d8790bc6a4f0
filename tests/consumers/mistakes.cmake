# cmake -D BUILD=FOLDER -D WORK=FOLDER -P mistakes.cmake
# Tests the messages of iana_codegen() for wrong calls and for a package without the tool.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")
install_package("${BUILD}" "whole package")
install_package("${BUILD}" "headers" --component iana_codegen_headers)

function(expect_mistake package pattern call)
  start(project)
  file(WRITE "${WORK}/project/CMakeLists.txt" "cmake_minimum_required(VERSION 3.16)\nproject(mistake LANGUAGES NONE)\n"
    "find_package(iana_codegen CONFIG REQUIRED)\nadd_library(codes INTERFACE)\n${call}\n")
  file(WRITE "${WORK}/project/r.xml" "")
  file(REMOVE_RECURSE "${WORK}/build")
  expect_failure("${pattern}" "${CMAKE_COMMAND}" -S project -B build "-DCMAKE_PREFIX_PATH=${WORK}/${package}" ${ARGN})
endfunction()

set(good "FORMAT cpp REGISTRY r.xml OUTPUT codes.hpp")
expect_mistake("whole package" "iana_codegen: 'nobody' is not a target" "iana_codegen(nobody ${good})")
expect_mistake("whole package" "iana_codegen\\(codes\\): 'REGISTER' found, expected FORMAT, REGISTRY, TABLE, SUPPLEMENT, NAMESPACE, ONLY, EXCEPT, TEMPLATE, DEPRECATE_FORMER_NAMES or OUTPUT"
  "iana_codegen(codes REGISTER r.xml ${good})")
expect_mistake("whole package" "iana_codegen: 'other' is an alias or imported, expected a target of this project"
  "add_library(other ALIAS codes)\niana_codegen(other ${good})")
expect_mistake("whole package" "iana_codegen\\(codes\\): REGISTRY is missing" "iana_codegen(codes FORMAT cpp OUTPUT codes.hpp)")
expect_mistake("whole package" "iana_codegen\\(codes\\): a value expected behind OUTPUT"
  "iana_codegen(codes FORMAT cpp REGISTRY r.xml OUTPUT)")
expect_mistake("whole package" "iana_codegen\\(codes\\): there is no file .*/project/missing.xml"
  "iana_codegen(codes FORMAT cpp REGISTRY missing.xml OUTPUT codes.hpp)")
expect_mistake("whole package" "iana_codegen\\(codes\\): there is no file .*/project/missing.xml"
  "iana_codegen(codes ${good} SUPPLEMENT missing.xml)")
expect_mistake("whole package" "iana_codegen\\(codes\\): OUTPUT /codes.hpp, expected a path below .*/build"
  "iana_codegen(codes FORMAT cpp REGISTRY r.xml OUTPUT /codes.hpp)")
expect_mistake("whole package" "iana_codegen: .*/build/codes.hpp is generated already, expected another OUTPUT, or one INTERFACE library"
  "iana_codegen(codes ${good})\niana_codegen(codes ${good})")
# An imported target, such as a package's, belongs to another project.
expect_mistake("whole package" "iana_codegen: 'iana::http' is an alias or imported, expected a target of this project"
  "iana_codegen(iana::http ${good})")

expect_mistake("whole package" "iana_codegen\\(codes\\): FORMAT 'cobol', expected one of cpp, c, c-header, c-source, json, markdown, html, cpp-format, cpp-ostream, cpp-error, template"
  "iana_codegen(codes FORMAT cobol REGISTRY r.xml OUTPUT codes.hpp)")
foreach(keyword_and_value IN ITEMS "FORMAT c" "REGISTRY r.xml" "OUTPUT other.hpp")
  string(REGEX REPLACE " .*" "" keyword "${keyword_and_value}")
  expect_mistake("whole package" "iana_codegen\\(codes\\): a second ${keyword}, expected one"
    "iana_codegen(codes ${good} ${keyword_and_value})")
endforeach()
expect_mistake("whole package" "iana_codegen\\(codes\\): a second NAMESPACE, expected one"
  "iana_codegen(codes ${good} NAMESPACE a NAMESPACE b)")
expect_mistake("whole package" "iana_codegen\\(codes\\): 'c' found after the value of FORMAT, which has one value, expected FORMAT, REGISTRY, TABLE, SUPPLEMENT, NAMESPACE, ONLY, EXCEPT, TEMPLATE, DEPRECATE_FORMER_NAMES or OUTPUT"
  "iana_codegen(codes FORMAT cpp c REGISTRY r.xml OUTPUT codes.hpp)")

# A misspelt variable is empty.
foreach(keyword IN ITEMS FORMAT REGISTRY TABLE SUPPLEMENT NAMESPACE ONLY EXCEPT TEMPLATE OUTPUT)
  expect_mistake("whole package" "iana_codegen\\(codes\\): an empty ${keyword}, expected a value"
    "iana_codegen(codes ${keyword} \"\${MISSPELT}\" ${good})")
endforeach()
expect_mistake("whole package" "iana_codegen\\(codes\\): an empty SUPPLEMENT, expected a value"
  "iana_codegen(codes ${good} SUPPLEMENT r.xml \"\")")
expect_mistake("whole package" "iana_codegen\\(codes\\): a value expected behind SUPPLEMENT"
  "iana_codegen(codes ${good} SUPPLEMENT \${MISSPELT})")
foreach(keyword IN ITEMS REGISTRY SUPPLEMENT OUTPUT)
  expect_mistake("whole package" "iana_codegen\\(codes\\): ${keyword} '\\$<CONFIG>/a' has a generator expression, expected a text that CMake knows when it configures"
    "iana_codegen(codes ${keyword} \"$<CONFIG>/a\" ${good})")
  expect_mistake("whole package" "iana_codegen\\(codes\\): ${keyword} 'a;b' has a semicolon, expected none"
    "iana_codegen(codes ${keyword} \"a;b\" ${good})")
endforeach()

foreach(namespace IN ITEMS 1st a-b a::1 a:: ::a a:b a..b "a b" a__b _A a::_B class a::int main NULL std::http uint16_t)
  expect_mistake("whole package" "iana_codegen\\(codes\\): NAMESPACE '${namespace}', expected identifiers joined by '::', none of them a keyword or a reserved name"
    "iana_codegen(codes ${good} NAMESPACE \"${namespace}\")")
endforeach()
expect_mistake("whole package" "iana_codegen\\(codes\\): NAMESPACE 'a', but FORMAT json has no namespace"
  "iana_codegen(codes FORMAT json REGISTRY r.xml OUTPUT codes.json NAMESPACE a)")

# A directory is not a file.
foreach(keyword IN ITEMS REGISTRY SUPPLEMENT)
  string(REPLACE "REGISTRY r.xml" "" rest "${good}")
  string(REPLACE "SUPPLEMENT" "REGISTRY r.xml SUPPLEMENT" input "${keyword}")
  expect_mistake("whole package" "iana_codegen\\(codes\\): there is no file .*/project/folder"
    "file(MAKE_DIRECTORY \"\${CMAKE_CURRENT_SOURCE_DIR}/folder\")\niana_codegen(codes ${rest} ${input} folder)")
endforeach()
expect_mistake("whole package" "iana_codegen\\(codes\\): OUTPUT .*/build/CMakeFiles is a directory, expected a file"
  "iana_codegen(codes FORMAT cpp REGISTRY r.xml OUTPUT CMakeFiles)")
expect_mistake("whole package" "iana_codegen\\(codes\\): OUTPUT .*/build, expected a path below .*/build"
  "iana_codegen(codes FORMAT cpp REGISTRY r.xml OUTPUT .)")
expect_mistake("whole package" "iana_codegen\\(codes\\): OUTPUT .*/build2/codes.hpp, expected a path below .*/build"
  "iana_codegen(codes FORMAT cpp REGISTRY r.xml OUTPUT ../build2/codes.hpp)")
expect_mistake("whole package" "IANA_CODEGEN_EXECUTABLE: there is no file '.*/whole package'"
  "iana_codegen(codes ${good})" "-DIANA_CODEGEN_EXECUTABLE=${WORK}/whole package")
expect_mistake("whole package" "IANA_CODEGEN_EXECUTABLE: there is no file '/nowhere/iana-codegen'"
  "iana_codegen(codes ${good})" -DIANA_CODEGEN_EXECUTABLE=/nowhere/iana-codegen)
expect_mistake(headers "came without the tool: install iana-codegen, or set IANA_CODEGEN_EXECUTABLE to one"
  "iana_codegen(codes ${good})")

# Without the tool, the package is the same on every machine.
set(CMAKE_SIZEOF_VOID_P 4)
set(PACKAGE_FIND_VERSION 0.1)
include("${WORK}/headers/share/cmake/iana_codegen/iana_codegenConfigVersion.cmake")
if(PACKAGE_VERSION_UNSUITABLE)
  message(FATAL_ERROR "the version file asks for an architecture, expected none")
endif()
file(GLOB_RECURSE files "${WORK}/headers/*")
foreach(file IN LISTS files)
  file(READ "${file}" text)
  if(text MATCHES "${BUILD}|${WORK}/installed")
    message(FATAL_ERROR "${file} names the folder that it was made in")
  endif()
endforeach()

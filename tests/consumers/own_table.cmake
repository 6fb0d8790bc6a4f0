# cmake -D GENERATOR=NAME -D SOURCE=FOLDER -D BUILD=FOLDER -D WORK=FOLDER -D COMPILER=FILE -P own_table.cmake
# Does what docs/describe-a-table.md says, word for word: builds the project several times with the installed package,
# builds it without CMake, and compares what the tool says of its files with the document.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")
install_package("${BUILD}" "moved")
start(project)
start(build)
file(COPY "${SOURCE}/examples/dns_response_codes/" DESTINATION "${WORK}/project")
file(READ "${SOURCE}/docs/describe-a-table.md" document)

# Sets ${block} to the content of the first code block in that language.
function(find_block language)
  string(FIND "${document}" "\n```${language}\n" start)
  if(start EQUAL -1)
    message(FATAL_ERROR "docs/describe-a-table.md has no block ```${language}")
  endif()
  string(LENGTH "\n```${language}\n" length)
  math(EXPR start "${start} + ${length}")
  string(SUBSTRING "${document}" ${start} -1 rest)
  string(FIND "${rest}" "```\n" end)
  string(SUBSTRING "${rest}" 0 ${end} text)
  set(block "${text}" PARENT_SCOPE)
endfunction()

find_block(cmake)
file(WRITE "${WORK}/project/CMakeLists.txt" "${block}")

set(configuration "")
set(program build/resolver)
if(GENERATOR MATCHES "Multi-Config")
  set(configuration --config Release)
  set(program build/Release/resolver)
endif()

# Builds, and compares the steps that ran with the expected ones.
function(build_and_expect what)
  # Wait until the clock of the file system has moved on: otherwise new and old files may have the same time.
  execute_process(COMMAND "${CMAKE_COMMAND}" -E sleep 1.1)
  run("${CMAKE_COMMAND}" --build build ${configuration})
  set(ran "")
  foreach(work IN ITEMS "Generating dns/rcode.hpp" "Building CXX object" "Linking CXX")
    if(output MATCHES "${work}")
      list(APPEND ran "${work}")
    endif()
  endforeach()
  expect_equal("${what}: ran" "${ran}" "${ARGN}")
endfunction()

function(expect_printed)
  run(${program})
  file(READ "${SOURCE}/examples/dns_response_codes/resolver.expected" expected)
  expect_equal("the program printed" "${output}" "${expected}")
endfunction()

run("${CMAKE_COMMAND}" -S project -B build -G "${GENERATOR}" "-DCMAKE_CXX_COMPILER=${COMPILER}" ${without_packages}
    "-DCMAKE_PREFIX_PATH=${WORK}/moved")
build_and_expect("a first build" "Generating dns/rcode.hpp" "Building CXX object" "Linking CXX")
expect_printed()
build_and_expect("a second build")

file(TOUCH "${WORK}/project/rcode.xml")
build_and_expect("a description that was touched" "Generating dns/rcode.hpp")
file(READ "${WORK}/project/rcode.xml" text)
string(REPLACE "DNS response codes" "Response codes" text "${text}")
file(WRITE "${WORK}/project/rcode.xml" "${text}")
build_and_expect("a description that changed" "Generating dns/rcode.hpp" "Building CXX object" "Linking CXX")
expect_printed()
build_and_expect("a build after that")

# An error stops the build and names the place; the old header stays.
string(REPLACE "element=\"name\"" "element=\"nome\"" wrong "${text}")
file(WRITE "${WORK}/project/rcode.xml" "${wrong}")
expect_failure("dns-parameters.xml:7:5: error: record without <nome>, expected one"
  "${CMAKE_COMMAND}" --build build ${configuration})
file(WRITE "${WORK}/project/rcode.xml" "${text}")
run("${CMAKE_COMMAND}" --build build ${configuration})
expect_printed()

# Without CMake, in a directory that has only the files of the document.
find_block(sh)
string(REPLACE "\nc++ " "\n\"${COMPILER}\" " commands "${block}")
start(bare)
foreach(name IN ITEMS dns-parameters.xml rcode.xml resolver.cpp)
  file(COPY "${SOURCE}/examples/dns_response_codes/${name}" DESTINATION "${WORK}/bare")
endforeach()
run("${CMAKE_COMMAND}" -E env "PATH=${WORK}/moved/bin:$ENV{PATH}" sh -e -c "cd bare\n${commands}")
set(program bare/resolver)
expect_printed()

# What the document shows must be true.
function(expect_in_document what text)
  string(FIND "${document}" "${text}" found)
  if(found EQUAL -1)
    message(FATAL_ERROR "docs/describe-a-table.md does not have ${what}:\n${text}")
  endif()
endfunction()

foreach(name IN ITEMS rcode.xml resolver.cpp)
  file(READ "${SOURCE}/examples/dns_response_codes/${name}" text)
  string(REGEX REPLACE "^//[^\n]*\n" "" text "${text}")
  expect_in_document(${name} "${text}")
endforeach()
file(COPY "${SOURCE}/examples/dns_response_codes/rcode.xml" DESTINATION "${WORK}/project")
foreach(arguments IN ITEMS "dns-parameters.xml" "dns-parameters.xml;--table;rcode.xml")
  execute_process(COMMAND "${WORK}/moved/bin/iana-codegen" check ${arguments} WORKING_DIRECTORY "${WORK}/project"
    OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE failure)
  string(REPLACE ";" " " command "${arguments}")
  if(failure)
    message(FATAL_ERROR "check ${command} failed: ${output}")
  endif()
  # A regular expression of CMake finds ^ again after each replacement.
  string(REGEX REPLACE "\n([^\n])" "\n    \\1" output "\n${output}")
  expect_in_document("the output of check" "    $ iana-codegen check ${command}${output}")
endforeach()

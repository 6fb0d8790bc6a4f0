# cmake -D GENERATOR=NAME -D SOURCE=FOLDER -D BUILD=FOLDER -D WORK=FOLDER -D COMPILER=FILE -P own_codes.cmake
# Builds the example of a company with its own codes several times with the installed package.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")
install_package("${BUILD}" "moved")
use_fixed_registry("${WORK}/moved/share/iana_codegen")
start(project)
start(build)
file(COPY "${SOURCE}/examples/company_codes/" DESTINATION "${WORK}/project")

# Builds, and compares the steps that ran with the expected ones.
function(build_and_expect what)
  # Wait until the clock of the file system has moved on: otherwise new and old files may have the same time.
  execute_process(COMMAND "${CMAKE_COMMAND}" -E sleep 1.1)
  run("${CMAKE_COMMAND}" --build build)
  set(ran "")
  foreach(work IN ITEMS "Generating company/http/status.hpp" "Building CXX object" "Linking CXX")
    if(output MATCHES "${work}")
      list(APPEND ran "${work}")
    endif()
  endforeach()
  expect_equal("${what}: ran" "${ran}" "${ARGN}")
endfunction()

run("${CMAKE_COMMAND}" -S project -B build -G "${GENERATOR}" "-DCMAKE_CXX_COMPILER=${COMPILER}" ${without_packages}
    "-DCMAKE_PREFIX_PATH=${WORK}/moved")
build_and_expect("a first build" "Generating company/http/status.hpp" "Building CXX object" "Linking CXX")
run(build/proxy)
file(READ "${SOURCE}/examples/company_codes/proxy.expected" expected)
expect_equal("the program printed" "${output}" "${expected}")
build_and_expect("a second build")

file(TOUCH "${WORK}/project/company.xml")
build_and_expect("a supplement that was touched" "Generating company/http/status.hpp")
build_and_expect("a build behind that")
file(TOUCH "${WORK}/moved/share/iana_codegen/http-status-codes.xml")
build_and_expect("a registry that was touched" "Generating company/http/status.hpp")
file(TOUCH "${WORK}/moved/bin/iana-codegen")
build_and_expect("a tool that was touched" "Generating company/http/status.hpp")

file(READ "${WORK}/project/company.xml" text)
string(REPLACE "this month" "today" text "${text}")
file(WRITE "${WORK}/project/company.xml" "${text}")
build_and_expect("a supplement that changed" "Generating company/http/status.hpp" "Building CXX object" "Linking CXX")
run(build/proxy)
if(NOT output MATCHES "may send today")
  message(FATAL_ERROR "the program printed:\n${output}expected the description of the changed supplement")
endif()

file(REMOVE "${WORK}/build/company/http/status.hpp")
build_and_expect("an output that was deleted" "Generating company/http/status.hpp" "Building CXX object" "Linking CXX")

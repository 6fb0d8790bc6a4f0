# cmake -D SOURCE=FOLDER -D FOLDER=FOLDER -D GENERATOR=NAME -D COMPILER=FILE -D TOOL=FILE -P second_build.cmake
# Builds the outputs of status codes in a copy of the project, and a program that uses them, several times. Only the
# necessary steps may run.
set(project "${FOLDER}/project")
set(build "${FOLDER}/build")
set(registry "${project}/data/http-status-codes.xml")
set(header "${build}/generated/iana/http/status.hpp")
# The messages of the build for each format.
set(generating
  "Generating generated/iana/http/status[.]hpp"
  "Generating generated/iana/http/status[.]h[^p]"
  "Generating generated/http-status-codes[.]json"
  "Generating generated/http-status-codes[.]md")
file(REMOVE_RECURSE "${FOLDER}")
file(COPY "${SOURCE}/CMakeLists.txt" "${SOURCE}/cmake" "${SOURCE}/data" "${SOURCE}/generator" "${SOURCE}/generated"
     DESTINATION "${project}")
file(REMOVE_RECURSE "${project}/data/tables")
file(MAKE_DIRECTORY "${project}/data/tables")
# A change by IANA in data/ must not affect this test.
foreach(name IN ITEMS http-status-codes http-status-supplement)
  file(COPY_FILE "${SOURCE}/tests/registries/${name}-2025-09-15.xml" "${project}/data/${name}.xml")
endforeach()

# Adds a program that includes the header: without its tests, the project has none.
file(WRITE "${project}/program.cpp" "#include <iana/http/status.hpp>\nint main() { return 0; }\n")
file(APPEND "${project}/CMakeLists.txt"
     "\nenable_language(CXX)\nadd_executable(program program.cpp)\ntarget_link_libraries(program PRIVATE iana::http)\n")

function(run)
  execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE failure)
  if(failure)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "${command} failed:\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

# Builds, and compares the steps that ran with the expected ones.
function(build_and_expect what)
  # Wait until the clock of the file system has moved on: otherwise new and old files may have the same time.
  execute_process(COMMAND "${CMAKE_COMMAND}" -E sleep 1.1)
  run("${CMAKE_COMMAND}" --build "${build}")
  set(ran "")
  foreach(work IN ITEMS ${generating} "Building CXX object" "Linking CXX")
    if(output MATCHES "${work}")
      list(APPEND ran "${work}")
    endif()
  endforeach()
  if(NOT ran STREQUAL "${ARGN}")
    message(FATAL_ERROR "${what}: ran '${ran}', expected '${ARGN}'\n${output}")
  endif()
endfunction()

run("${CMAKE_COMMAND}" -S "${project}" -B "${build}" -G "${GENERATOR}" "-DCMAKE_CXX_COMPILER=${COMPILER}"
    -DIANA_CODEGEN_BUILD_TESTS=OFF -DCMAKE_BUILD_TYPE=Debug "-DIANA_CODEGEN_EXECUTABLE=${TOOL}"
    -DIANA_CODEGEN_REGENERATE=ON)
run("${CMAKE_COMMAND}" --build "${build}" --parallel 2)
foreach(work IN LISTS generating)
  if(NOT output MATCHES "${work}")
    message(FATAL_ERROR "the first build did not say '${work}':\n${output}")
  endif()
endforeach()

build_and_expect("a second build")
if(GENERATOR STREQUAL "Ninja" AND NOT output MATCHES "no work to do")
  run("${CMAKE_COMMAND}" --build "${build}")
  if(NOT output MATCHES "no work to do")
    message(FATAL_ERROR "a second build found work to do:\n${output}")
  endif()
endif()

execute_process(COMMAND "${CMAKE_COMMAND}" -E sleep 1.1)
file(SHA256 "${header}" before)
file(TIMESTAMP "${header}" time_before "%s" UTC)
file(TOUCH "${registry}")
build_and_expect("data that was touched" ${generating})
file(TIMESTAMP "${header}" time_after "%s" UTC)
if(NOT time_after STREQUAL time_before)
  message(FATAL_ERROR "an output that stayed the same was written again")
endif()
build_and_expect("a build behind that of touched data")

file(READ "${registry}" text)
string(REPLACE "<description>Not Found</description>" "<description>Nowhere</description>" text "${text}")
file(WRITE "${registry}" "${text}")
build_and_expect("data that changed" ${generating} "Building CXX object" "Linking CXX")
file(SHA256 "${header}" after)
if(after STREQUAL before)
  message(FATAL_ERROR "data that changed gave the same header")
endif()
build_and_expect("a build behind that of changed data")

# Rejected data must fail the build, and must not change the header.
string(REPLACE "<value>404</value>" "<value>4o4</value>" text "${text}")
file(WRITE "${registry}" "${text}")
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${build}" OUTPUT_VARIABLE output ERROR_VARIABLE output
                RESULT_VARIABLE failure)
file(SHA256 "${header}" still)
if(NOT failure OR NOT output MATCHES "http-status-codes.xml:[0-9]+:[0-9]+: error: value '4o4'")
  message(FATAL_ERROR "rejected data did not fail the build with the place of the error:\n${output}")
endif()
if(NOT still STREQUAL after)
  message(FATAL_ERROR "rejected data changed the header")
endif()
file(REMOVE_RECURSE "${FOLDER}")

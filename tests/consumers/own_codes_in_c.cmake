# cmake -D SOURCE=FOLDER -D BUILD=FOLDER -D WORK=FOLDER -D COMPILER=FILE -D C_COMPILER=FILE [-D FROM_SOURCES=ON]
#   -P own_codes_in_c.cmake
# Builds a C project with its own codes: with the package, which needs no C++, or with these sources, so that the tool is
# built, too.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")
install_package("${BUILD}" "moved")
use_fixed_registry("${WORK}/moved/share/iana_codegen")
start(project)
file(COPY "${consumers}/own_codes_in_c/" "${SOURCE}/examples/company_codes/company.xml" DESTINATION "${WORK}/project")

function(build_and_run compiler_of_cpp)
  start(build)
  run("${CMAKE_COMMAND}" -S project -B build -G Ninja "-DCMAKE_C_COMPILER=${C_COMPILER}" "-DCMAKE_CXX_COMPILER=${compiler_of_cpp}"
      "-DCMAKE_PREFIX_PATH=${WORK}/moved" "-DCMAKE_PROJECT_proxy_INCLUDE=${consumers}/fixed_registry.cmake"
      -DCMAKE_UNITY_BUILD=ON)
  run("${CMAKE_COMMAND}" --build build --target proxy)
  run(build/proxy)
  expect_equal("the program printed" "${output}" "439 Quota Used Up\n404 Not Found\n")
  run("${CMAKE_COMMAND}" --build build --target proxy)
  if(NOT output MATCHES "no work to do")
    message(FATAL_ERROR "a second build found work to do:\n${output}")
  endif()
endfunction()

if(FROM_SOURCES)
  # own_codes_from_sources compiles the tool; this test needs only its objects.
  set(ENV{CMAKE_CXX_COMPILER_LAUNCHER} "${consumers}/take_object.sh")
  set(ENV{OBJECTS} "${BUILD}")
  file(CREATE_LINK "${SOURCE}" "${WORK}/project/iana-codegen" SYMBOLIC)
  build_and_run("${COMPILER}")
else()
  build_and_run(/bin/false)
endif()

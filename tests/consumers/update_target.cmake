# cmake -D SOURCE=FOLDER -D TOOL=FILE -D WORK=FOLDER -D COMPILER=FILE -P update_target.cmake
# The target update-registry of a copy of this project, with a registry from a file instead of from IANA.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")
start(project)
start(build)
file(COPY "${SOURCE}/CMakeLists.txt" "${SOURCE}/cmake" "${SOURCE}/data" "${SOURCE}/generated" DESTINATION "${WORK}/project")
file(READ "${SOURCE}/data/http-status-codes.xml" text)
string(REPLACE "<description>Gone</description>" "<description>Lost</description>" text "${text}")
file(WRITE "${WORK}/new.xml" "${text}")
string(REPLACE " " "%20" url "file://${WORK}/new.xml")
run("${CMAKE_COMMAND}" -S project -B build -G Ninja "-DCMAKE_CXX_COMPILER=${COMPILER}" "-DIANA_CODEGEN_EXECUTABLE=${TOOL}"
    "-DIANA_REGISTRY_URL=${url}")
run("${CMAKE_COMMAND}" --build build --target update-registry)
if(NOT output MATCHES "410 +renamed +Gone +-> +Lost" OR NOT output MATCHES "kept: 410 was 'Gone'")
  message(FATAL_ERROR "the update said:\n${output}expected the renaming and what was kept")
endif()
run("${CMAKE_COMMAND}" -E compare_files new.xml project/data/http-status-codes.xml)

# What the update generated is what a build makes of it.
run("${CMAKE_COMMAND}" --build build)
run("${CMAKE_COMMAND}" -E compare_files build/generated/iana/http/status.hpp project/generated/iana/http/status.hpp)
file(READ "${WORK}/project/generated/iana/http/status.hpp" header)
if(NOT header MATCHES "\n    gone +=" OR NOT header MATCHES "\n    lost +=")
  message(FATAL_ERROR "the header does not have both names of 410")
endif()
run("${CMAKE_COMMAND}" --build build --target update-registry)
if(NOT output MATCHES "nothing to do")
  message(FATAL_ERROR "the same again said:\n${output}expected nothing to do")
endif()

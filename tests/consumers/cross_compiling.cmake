# cmake -D SOURCE=FOLDER -D TOOL=FILE -D WORK=FOLDER -D COMPILER=FILE [-D CROSS_COMPILER=FILE] -P cross_compiling.cmake
# Cross-compiling needs a tool that runs on the build machine.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")
set(other_machine -G Ninja -DCMAKE_SYSTEM_NAME=Linux -DCMAKE_SYSTEM_PROCESSOR=aarch64)
start(build)
expect_failure("iana-codegen has to run on this machine, but is built for Linux aarch64: set IANA_CODEGEN_EXECUTABLE to one built for this machine, or CMAKE_CROSSCOMPILING_EMULATOR to what runs programs for Linux aarch64 here"
  "${CMAKE_COMMAND}" -S "${SOURCE}" -B build ${other_machine} "-DCMAKE_CXX_COMPILER=${COMPILER}")


# The same error occurs with a package whose tool does not run here.
run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${WORK}/package")
file(WRITE "${WORK}/package/bin/iana-codegen" "no program")
start(project)
file(WRITE "${WORK}/project/CMakeLists.txt" "cmake_minimum_required(VERSION 3.16)\nproject(other LANGUAGES NONE)\n"
  "find_package(iana_codegen CONFIG REQUIRED)\nadd_library(codes INTERFACE)\n"
  "iana_codegen(codes FORMAT cpp REGISTRY \"\${IANA_CODEGEN_REGISTRY}\" OUTPUT codes.hpp)\n")
start(build)
expect_failure("iana-codegen has to run on this machine, but is built for Linux aarch64"
  "${CMAKE_COMMAND}" -S project -B build ${other_machine} "-DCMAKE_PREFIX_PATH=${WORK}/package")

if(CROSS_COMPILER)
  start(build)
  run("${CMAKE_COMMAND}" -S "${SOURCE}" -B build ${other_machine} "-DCMAKE_CXX_COMPILER=${CROSS_COMPILER}"
      "-DIANA_CODEGEN_EXECUTABLE=${TOOL}" ${without_packages})
  run("${CMAKE_COMMAND}" --build build)
  run("${CMAKE_COMMAND}" -E compare_files build/generated/iana/http/status.hpp "${SOURCE}/generated/iana/http/status.hpp")
  run("${CROSS_COMPILER}" -std=c++17 -I build/generated "${consumers}/program.cpp" -o build/program)
endif()

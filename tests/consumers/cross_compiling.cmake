# cmake -D SOURCE=FOLDER -D TOOL=FILE -D WORK=FOLDER -D COMPILER=FILE [-D CROSS_COMPILER=FILE] -P cross_compiling.cmake
# A build for another machine needs a tool that runs on this one.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")
set(other_machine -G Ninja -DCMAKE_SYSTEM_NAME=Linux -DCMAKE_SYSTEM_PROCESSOR=aarch64)
start(build)
expect_failure("iana-codegen has to run on this machine, but would be built for aarch64: set IANA_CODEGEN_EXECUTABLE to one built for this machine, or CMAKE_CROSSCOMPILING_EMULATOR to what runs programs for aarch64 here"
  "${CMAKE_COMMAND}" -S "${SOURCE}" -B build ${other_machine} "-DCMAKE_CXX_COMPILER=${COMPILER}")

if(CROSS_COMPILER)
  start(build)
  run("${CMAKE_COMMAND}" -S "${SOURCE}" -B build ${other_machine} "-DCMAKE_CXX_COMPILER=${CROSS_COMPILER}"
      "-DIANA_CODEGEN_EXECUTABLE=${TOOL}" ${without_packages})
  run("${CMAKE_COMMAND}" --build build)
  run("${CMAKE_COMMAND}" -E compare_files build/generated/iana/http/status.hpp "${SOURCE}/generated/iana/http/status.hpp")
  run("${CROSS_COMPILER}" -std=c++17 -I build/generated "${consumers}/program.cpp" -o build/program)
endif()

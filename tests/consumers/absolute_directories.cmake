# cmake -D SOURCE=FOLDER -D WORK=FOLDER -D C_COMPILER=FILE -P absolute_directories.cmake
# Nix and Guix use absolute installation directories, some of them outside the prefix. find_package and pkg-config
# must still find the headers.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")

function(expect_program what)
  run("${WORK}/build/program")
  expect_equal("${what}: the program printed" "${output}" "404 Not Found\n")
endfunction()

# The build directory stays, because the search for the compiler takes longest.
function(build_with_find_package package)
  run("${CMAKE_COMMAND}" -S "${WORK}/project" -B build "-DCMAKE_C_COMPILER=${C_COMPILER}"
      -DCMAKE_CXX_COMPILER=/bin/false --no-warn-unused-cli "-Diana_codegen_DIR=${package}")
  run("${CMAKE_COMMAND}" --build build)
  expect_program("with find_package, ${package}")
endfunction()

# A shell removes the escapes of spaces in pkg-config's output.
function(build_with_pkg_config folder)
  file(REMOVE "${WORK}/build/program")
  set(ENV{PKG_CONFIG_PATH} "${folder}")
  set(ENV{CC} "${C_COMPILER}")
  run(sh -c "eval \"\$CC\" -std=c99 $(pkg-config --cflags iana_codegen) project/program.c -o build/program")
  expect_program("with pkg-config, ${folder}")
endfunction()

# The data and, where they are not the default, the headers must be where the user asked for them.
function(try_directories include data)
  foreach(folder IN ITEMS package prefix elsewhere)
    start(${folder})
  endforeach()
  run("${CMAKE_COMMAND}" -S "${SOURCE}" -B package ${headers_only} "-DCMAKE_INSTALL_PREFIX=${WORK}/prefix"
      "-DCMAKE_INSTALL_INCLUDEDIR=${include}" "-DCMAKE_INSTALL_DATADIR=${data}")
  run("${CMAKE_COMMAND}" --install package)
  get_filename_component(include "${include}" ABSOLUTE BASE_DIR "${WORK}/prefix")
  get_filename_component(data "${data}" ABSOLUTE BASE_DIR "${WORK}/prefix")
  foreach(file IN ITEMS "${include}/iana/http/status.h" "${data}/iana_codegen/http-status-codes.xml")
    if(NOT EXISTS "${file}")
      message(FATAL_ERROR "${file} is missing")
    endif()
  endforeach()
  build_with_find_package("${data}/cmake/iana_codegen")
  build_with_pkg_config("${data}/pkgconfig")
endfunction()

start(build)
start(project)
file(COPY "${consumers}/c_find_package/" "${consumers}/program.c" DESTINATION "${WORK}/project")
# The package must also name the data.
file(APPEND "${WORK}/project/CMakeLists.txt"
  "foreach(file IN ITEMS \"\${IANA_CODEGEN_REGISTRY}\" \"\${IANA_CODEGEN_SUPPLEMENT}\" \"\${IANA_CODEGEN_VENDOR_DIR}/aws.xml\")\n"
  "  if(NOT EXISTS \"\${file}\")\n    message(FATAL_ERROR \"\${file} is missing\")\n  endif()\nendforeach()\n")
try_directories("${WORK}/prefix/include" "${WORK}/prefix/share")
try_directories("${WORK}/elsewhere/headers" "${WORK}/elsewhere/data")
try_directories("${WORK}/elsewhere/headers" share)
try_directories(include "${WORK}/elsewhere/data")
try_directories("include/some headers" "share/some data")

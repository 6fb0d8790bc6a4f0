# What the tests of this folder have in common. Each is called with -D WORK=FOLDER, its own, and -D COMPILER=FILE.
cmake_minimum_required(VERSION 3.25)
set(consumers "${CMAKE_CURRENT_LIST_DIR}")

# Runs a command in the folder WORK; its output and whether it failed are in ${output} and ${failure}.
function(try)
  execute_process(COMMAND ${ARGN} WORKING_DIRECTORY "${WORK}" OUTPUT_VARIABLE output ERROR_VARIABLE output
                  RESULT_VARIABLE failure)
  set(output "${output}" PARENT_SCOPE)
  set(failure "${failure}" PARENT_SCOPE)
endfunction()

function(run)
  try(${ARGN})
  if(failure)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "${command} failed with ${failure}:\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

# The command has to fail, and its output to match, whatever the line ends that CMake puts into messages.
function(expect_failure pattern)
  try(${ARGN})
  string(REGEX REPLACE "[ \n]+" " " output "${output}")
  if(NOT failure OR NOT output MATCHES "${pattern}")
    message(FATAL_ERROR "ended with ${failure}, expected a failure that says '${pattern}':\n${output}")
  endif()
endfunction()

function(expect_equal what found expected)
  if(NOT found STREQUAL expected)
    message(FATAL_ERROR "${what}: '${found}', expected '${expected}'")
  endif()
endfunction()

# An empty folder of that name, with a blank in its path.
function(start name)
  file(REMOVE_RECURSE "${WORK}/${name}")
  file(MAKE_DIRECTORY "${WORK}/${name}")
endfunction()

# The package, as it is installed from a build, moved to another place: it must not care.
function(install_package build to)
  start("${to}")
  file(REMOVE_RECURSE "${WORK}/${to}")
  run("${CMAKE_COMMAND}" --install "${build}" --prefix "${WORK}/installed" ${ARGN})
  file(RENAME "${WORK}/installed" "${WORK}/${to}")
endfunction()

# Puts the registry that never changes into a folder with the one of data/, for what must not depend on IANA's changes.
function(use_fixed_registry folder)
  foreach(name IN ITEMS http-status-codes http-status-supplement)
    file(COPY_FILE "${consumers}/../registries/${name}-2025-09-15.xml" "${folder}/${name}.xml")
  endforeach()
endfunction()

# Nothing but the header is needed of anybody who uses it.
set(without_packages
  -DCMAKE_DISABLE_FIND_PACKAGE_pugixml=ON -DCMAKE_DISABLE_FIND_PACKAGE_fmt=ON -DCMAKE_DISABLE_FIND_PACKAGE_CLI11=ON
  -DCMAKE_DISABLE_FIND_PACKAGE_GTest=ON)

# Installing the headers needs no compiler.
set(headers_only -DIANA_CODEGEN_REGENERATE=OFF -DCMAKE_C_COMPILER=/bin/false -DCMAKE_CXX_COMPILER=/bin/false
  --no-warn-unused-cli ${without_packages})

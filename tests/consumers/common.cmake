# Defines what the tests of this directory share. Each test is called with -D WORK=FOLDER, a directory of its own, and
# -D COMPILER=FILE.
cmake_minimum_required(VERSION 3.25)
set(consumers "${CMAKE_CURRENT_LIST_DIR}")

# Runs a command in the directory WORK. Sets ${output}, and ${failure} if it fails.
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

# Fails if a program is missing. .ci/run installs those of the preset heavy.
function(need)
  foreach(program IN LISTS ARGN)
    unset(found)
    find_program(found "${program}" NO_CACHE)
    if(NOT found)
      message(FATAL_ERROR "the program ${program} is missing")
    endif()
  endforeach()
endfunction()

# The command must fail, and its output must match. CMake wraps messages, so line ends count as spaces.
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

# Creates an empty directory of that name. Most tests have a space in its path.
function(start name)
  file(REMOVE_RECURSE "${WORK}/${name}")
  file(MAKE_DIRECTORY "${WORK}/${name}")
endfunction()

# Installs the package from a build and moves it: it must still work.
function(install_package build to)
  start("${to}")
  file(REMOVE_RECURSE "${WORK}/${to}")
  run("${CMAKE_COMMAND}" --install "${build}" --prefix "${WORK}/installed" ${ARGN})
  file(RENAME "${WORK}/installed" "${WORK}/${to}")
endfunction()

# Replaces the registry in a directory by one that never changes, so that the test does not depend on IANA's changes.
function(use_fixed_registry folder)
  foreach(name IN ITEMS http-status-codes http-status-supplement)
    file(COPY_FILE "${consumers}/../registries/${name}-2025-09-15.xml" "${folder}/${name}.xml")
  endforeach()
endfunction()

# A user needs only the headers, not these packages.
set(without_packages
  -DCMAKE_DISABLE_FIND_PACKAGE_pugixml=ON -DCMAKE_DISABLE_FIND_PACKAGE_fmt=ON -DCMAKE_DISABLE_FIND_PACKAGE_CLI11=ON
  -DCMAKE_DISABLE_FIND_PACKAGE_GTest=ON)

# Installing the headers needs no compiler.
set(headers_only -DIANA_CODEGEN_REGENERATE=OFF -DCMAKE_C_COMPILER=/bin/false -DCMAKE_CXX_COMPILER=/bin/false
  --no-warn-unused-cli ${without_packages})

# cmake -D URL=URL -D TIMEOUT=SECONDS -D TOOL=FILE -D SOURCE=FOLDER -D "OUTPUTS=FORMAT;PATH;..." -P UpdateRegistry.cmake
# Downloads IANA's registry. If it is newer, the tool checks it, updates the supplement and generates the outputs.
# Then all files are replaced, or none if anything fails.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/FetchRegistry.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/ReplaceFiles.cmake")

# This directory is next to the files, because a rename cannot cross file systems. All build directories share its lock.
set(work "${SOURCE}/.update-registry")
set(registry data/http-status-codes.xml)
set(supplement data/http-status-supplement.xml)

function(fail message)
  message(FATAL_ERROR "update-registry: ${message}; nothing was changed")
endfunction()

# Runs the tool. Sets ${output}, ${errors} and ${status}.
function(call_tool)
  execute_process(COMMAND "${TOOL}" ${ARGN} OUTPUT_VARIABLE output ERROR_VARIABLE errors RESULT_VARIABLE status)
  set(output "${output}" PARENT_SCOPE)
  set(errors "${errors}" PARENT_SCOPE)
  set(status "${status}" PARENT_SCOPE)
endfunction()

function(call_tool_or_fail why)
  call_tool(${ARGN})
  if(NOT status EQUAL 0)
    message("${errors}")
    fail("${why}")
  endif()
  if(NOT errors STREQUAL "")
    string(STRIP "${errors}" errors)
    message("${errors}")
  endif()
endfunction()

# The lock ends with the process, but its file stays. If it were removed, a waiting run would lock the removed file and
# a third run a new one.
function(lock)
  file(MAKE_DIRECTORY "${work}")
  file(LOCK "${work}/lock" GUARD PROCESS RESULT_VARIABLE failure TIMEOUT ${TIMEOUT})
  if(failure)
    fail("another run is updating ${SOURCE} (${failure})")
  endif()
endfunction()

# IANA's servers have sometimes sent an older registry.
function(check_date json)
  string(JSON old GET "${json}" old updated)
  string(JSON new GET "${json}" new updated)
  string(TIMESTAMP today "%Y-%m-%d" UTC)
  if(new STRLESS old)
    fail("${URL} gave the registry as updated on ${new}, and data/ has that of ${old}")
  endif()
  if(new STRGREATER today)
    fail("${URL} gave the registry as updated on ${new}, and today is ${today}")
  endif()
endfunction()

function(fetch)
  fetch_registry("${URL}" ${TIMEOUT} "${work}/new/${registry}" why)
  if(NOT why STREQUAL "")
    fail("${URL} could not be fetched: ${why}")
  endif()
endfunction()

# The registry must be the last file: while it is the old one, the next run repeats the update.
function(generate files_variable)
  set(files ${supplement})
  set(outputs ${OUTPUTS})
  while(outputs)
    list(POP_FRONT outputs format path)
    cmake_path(GET path PARENT_PATH folder)
    file(MAKE_DIRECTORY "${work}/new/generated/${folder}")
    call_tool(generate ${format} "${work}/new/${registry}" --supplement "${work}/new/${supplement}"
      --output "${work}/new/generated/${path}")
    if(NOT status EQUAL 0)
      fail("${format} cannot be generated from it:\n${errors}")
    endif()
    list(APPEND files generated/${path})
  endwhile()
  set(${files_variable} ${files} ${registry} PARENT_SCOPE)
endfunction()

lock()
finish_interrupted_update("${SOURCE}" "${work}")
file(MAKE_DIRECTORY "${work}/new/data")
fetch()
execute_process(
  COMMAND "${CMAKE_COMMAND}" -E compare_files "${SOURCE}/${registry}" "${work}/new/${registry}"
  RESULT_VARIABLE differs ERROR_QUIET)
if(NOT differs)
  message("update-registry: ${registry} is what ${URL} has; nothing to do")
  end_update("${work}")
  return()
endif()

call_tool(diff "${SOURCE}/${registry}" "${work}/new/${registry}" --format json)
if(status EQUAL 2)
  message("${errors}")
  fail("what ${URL} gave is not a registry that can be used")
endif()
check_date("${output}")
call_tool(diff "${SOURCE}/${registry}" "${work}/new/${registry}")
message("${output}")
call_tool_or_fail("the names cannot be kept with what ${URL} gave"
  update "${SOURCE}/${registry}" "${work}/new/${registry}" --supplement "${SOURCE}/${supplement}"
  --output "${work}/new/${supplement}")
generate(files)
replace_files("${SOURCE}" "${work}" "${files}" why)
if(why)
  fail("${why}")
endif()
message("update-registry: data/ and generated/ are up to date")

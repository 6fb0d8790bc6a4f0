# cmake -D URL=URL -D TIMEOUT=SECONDS -D TOOL=FILE -D SOURCE=FOLDER [-D STRICT=ON] -P UpdateRegistry.cmake
# Updates every registry of data/. PrepareRegistry.cmake downloads a registry and makes its new files. Then all files of
# this registry are replaced, or none. With STRICT, all files of all registries are replaced, or none.
# In the URL, @id@ stands for the id of a registry.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/ReplaceFiles.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/Tables.cmake")

# This directory is next to the files, because a rename cannot cross file systems. All build directories share its lock.
set(work "${SOURCE}/.update-registry")
# The lock ends with the process, but its file stays. If it were removed, a waiting run would lock the removed file and
# a third run a new one. If a run was killed, its PrepareRegistry.cmake may still run: wait for its end, too.
function(lock)
  file(MAKE_DIRECTORY "${work}")
  foreach(name IN ITEMS lock preparing)
    file(LOCK "${work}/${name}" GUARD PROCESS RESULT_VARIABLE failure TIMEOUT ${TIMEOUT})
    if(failure)
      message(FATAL_ERROR "update-registry: another run is updating ${SOURCE} (${failure}); nothing was changed")
    endif()
  endforeach()
  file(LOCK "${work}/preparing" RELEASE)
endfunction()

function(find_registries variable)
  set(ids http-status-codes)
  file(GLOB descriptions "${SOURCE}/data/tables/*.xml")
  foreach(description IN LISTS descriptions)
    _iana_codegen_read_table("${description}" id outputs)
    list(APPEND ids "${id}")
  endforeach()
  list(REMOVE_DUPLICATES ids)
  set(${variable} "${ids}" PARENT_SCOPE)
  list(LENGTH ids count)
  if(count GREATER 1 AND NOT URL MATCHES "@id@")
    message(FATAL_ERROR "update-registry: IANA_REGISTRY_URL is ${URL}, expected @id@ in it for the id of each registry; "
      "nothing was changed")
  endif()
endfunction()

# Sets the variable to the new files of a registry. They are none if it has not changed, or if anything is wrong.
function(prepare id files_variable failure_variable)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -D "ID=${id}" -D "URL=${URL}" -D "TIMEOUT=${TIMEOUT}" -D "TOOL=${TOOL}"
      -D "SOURCE=${SOURCE}" -P "${CMAKE_CURRENT_LIST_DIR}/PrepareRegistry.cmake"
    RESULT_VARIABLE failure)
  set(files "")
  if(NOT failure)
    file(STRINGS "${work}/new/${id}.files" files)
  endif()
  set(${files_variable} "${files}" PARENT_SCOPE)
  set(${failure_variable} "${failure}" PARENT_SCOPE)
endfunction()

find_registries(ids)
lock()
finish_interrupted_update("${SOURCE}" "${work}")

set(refused "")
set(all_files "")
foreach(id IN LISTS ids)
  prepare(${id} files_of_${id} failure)
  list(APPEND all_files ${files_of_${id}})
  if(failure)
    list(APPEND refused ${id})
  endif()
endforeach()

# Each group of files is replaced as a whole.
set(groups ${ids})
if(STRICT AND refused)
  set(groups "")
elseif(STRICT)
  set(groups all)
  set(files_of_all ${all_files})
endif()
set(failed ${refused})
set(is_changed FALSE)
foreach(group IN LISTS groups)
  if(NOT "${files_of_${group}}" STREQUAL "")
    replace_files("${SOURCE}" "${work}" "${files_of_${group}}" why)
    if(why)
      message("update-registry: ${group}: ${why}; its files stay as they are")
      list(APPEND failed ${group})
    else()
      set(is_changed TRUE)
    endif()
  endif()
endforeach()

# The index lists the dates of all registries, so it is made when their files are in place. It is also made if nothing
# has changed, because an earlier run may have been killed before this step.
set(index "${SOURCE}/generated/index.html")
if(EXISTS "${index}")
  execute_process(COMMAND "${TOOL}" generate html "${SOURCE}/data" --output "${index}"
    ERROR_VARIABLE errors RESULT_VARIABLE failure)
  if(failure)
    message("${errors}")
    list(APPEND failed "generated/index.html")
  endif()
endif()

# What was refused stays in new/ until the next run, so that a person can look at it.
if(NOT refused)
  end_update("${work}")
endif()
set(rest "nothing was changed")
if(is_changed)
  set(rest "data/ and generated/ are up to date")
endif()
if(failed)
  list(JOIN failed ", " names)
  message(FATAL_ERROR "update-registry: could not update ${names}; apart from that, ${rest}")
elseif(is_changed)
  message("update-registry: ${rest}")
endif()

# cmake -D COMMITTED=FOLDER -D MADE=FOLDER -D BUILD=FOLDER -P generated_is_current.cmake
# Fails if a committed file differs from what the tool writes now, is missing, or is left over.
file(GLOB_RECURSE committed RELATIVE "${COMMITTED}" "${COMMITTED}/*")
file(GLOB_RECURSE made RELATIVE "${MADE}" "${MADE}/*")
list(REMOVE_ITEM committed .clang-format)
set(mend "to mend it:\n  cmake --build ${BUILD} --target update-generated")
if(NOT committed STREQUAL made)
  message(FATAL_ERROR "${COMMITTED} holds '${committed}', the tool makes '${made}'; ${mend}")
endif()
foreach(file IN LISTS made)
  execute_process(COMMAND "${CMAKE_COMMAND}" -E compare_files "${COMMITTED}/${file}" "${MADE}/${file}"
                  RESULT_VARIABLE differs ERROR_QUIET)
  if(differs)
    message(FATAL_ERROR "${COMMITTED}/${file} is not what the tool makes of data/ now; ${mend}")
  endif()
endforeach()

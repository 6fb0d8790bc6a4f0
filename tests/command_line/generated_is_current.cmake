# cmake -D COMMITTED=FILE -D MADE=FILE -D BUILD=FOLDER -P generated_is_current.cmake
# Fails where the committed header is not what the tool writes now.
execute_process(COMMAND "${CMAKE_COMMAND}" -E compare_files "${COMMITTED}" "${MADE}"
                RESULT_VARIABLE differs ERROR_QUIET)
if(differs)
  message(FATAL_ERROR "${COMMITTED} is not what the tool makes of data/ now; to mend it:\n"
                      "  cmake --build ${BUILD} --target update-generated")
endif()

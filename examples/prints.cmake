# cmake -D PROGRAM=FILE [-D ARGUMENT=WORD] -D EXPECTED=FILE -P prints.cmake
# Runs the program, and fails unless it prints the content of the file EXPECTED.
execute_process(COMMAND "${PROGRAM}" ${ARGUMENT} OUTPUT_VARIABLE printed RESULT_VARIABLE failure)
file(READ "${EXPECTED}" expected)
if(failure OR NOT printed STREQUAL expected)
  message(FATAL_ERROR "${PROGRAM} ended with ${failure} and printed:\n${printed}\nexpected:\n${expected}")
endif()

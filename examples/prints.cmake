# cmake -D PROGRAM=FILE -D EXPECTED=FILE -P prints.cmake
# Runs the program, and compares what it prints with the file.
execute_process(COMMAND "${PROGRAM}" OUTPUT_VARIABLE printed RESULT_VARIABLE failure)
file(READ "${EXPECTED}" expected)
if(failure OR NOT printed STREQUAL expected)
  message(FATAL_ERROR "${PROGRAM} ended with ${failure} and printed:\n${printed}\nexpected:\n${expected}")
endif()

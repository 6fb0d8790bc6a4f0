# cmake -D COMPILER=FILE -D STANDARD_LIBRARY=NAME -D INCLUDE=FOLDER -D SOURCES=FOLDER -D OUTPUT=FOLDER -P compiles_with.cmake
# Compiles the headers with one compiler, in every standard, and fails if it warns.
set(flags -I "${INCLUDE}" -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Werror)
if(STANDARD_LIBRARY)
  list(APPEND flags "-stdlib=${STANDARD_LIBRARY}")
endif()
foreach(standard IN ITEMS 17 20 2b)
  foreach(source IN ITEMS compile_check.cpp hostile_first.cpp)
    execute_process(COMMAND "${COMPILER}" -std=c++${standard} -fno-exceptions -fno-rtti ${flags} -fsyntax-only "${SOURCES}/${source}"
                    ERROR_VARIABLE output RESULT_VARIABLE failure)
    if(failure)
      message(FATAL_ERROR "${COMPILER} -std=c++${standard} ${source}:\n${output}")
    endif()
  endforeach()
endforeach()

# If the standard library has std::format, run a program that checks what it prints.
execute_process(COMMAND "${COMPILER}" -std=c++20 ${flags} -E -dM -include version -x c++ /dev/null
                OUTPUT_VARIABLE macros COMMAND_ERROR_IS_FATAL ANY)
if(macros MATCHES "#define __cpp_lib_format ")
  file(MAKE_DIRECTORY "${OUTPUT}")
  set(program "${OUTPUT}/std_format")
  execute_process(COMMAND "${COMPILER}" -std=c++20 ${flags} "${SOURCES}/std_format.cpp" -o "${program}"
                  ERROR_VARIABLE output RESULT_VARIABLE failure)
  if(failure)
    message(FATAL_ERROR "${COMPILER} -std=c++20 std_format.cpp:\n${output}")
  endif()
  execute_process(COMMAND "${program}" RESULT_VARIABLE failure)
  if(failure)
    message(FATAL_ERROR "std_format printed something wrong")
  endif()
endif()

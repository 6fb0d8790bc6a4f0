# cmake -D COMPILER=FILE -D STANDARD=NAME -D INCLUDE=FOLDER -D HEADER=PATH -D MACROS=NAMES -D FOLDER=FOLDER -P no_macros.cmake
# Fails if the header defines other macros than MACROS. Macros of the standard headers that it includes do not count.
set(header "${INCLUDE}/${HEADER}")
file(STRINGS "${header}" standard_headers REGEX "^#include <[a-z_.]+>")
list(JOIN standard_headers "\n" without)
set(suffix c)
if(STANDARD MATCHES "\\+\\+")
  set(suffix cpp)
endif()
file(WRITE "${FOLDER}/without_header.${suffix}" "${without}\n")
file(WRITE "${FOLDER}/with_header.${suffix}" "${without}\n#include <${HEADER}>\n")

foreach(unit IN ITEMS without_header with_header)
  execute_process(
    COMMAND "${COMPILER}" -std=${STANDARD} -I "${INCLUDE}" -dM -E "${FOLDER}/${unit}.${suffix}"
    OUTPUT_VARIABLE macros COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCHALL "#define [A-Za-z0-9_]+" ${unit} "${macros}")
endforeach()

list(LENGTH without_header count)
if(count LESS 100)
  message(FATAL_ERROR "${COMPILER} lists ${count} macros of its own, expected hundreds")
endif()
list(REMOVE_ITEM with_header ${without_header})
list(TRANSFORM MACROS PREPEND "#define ")
list(SORT with_header)
list(SORT MACROS)
if(NOT "${with_header}" STREQUAL "${MACROS}")
  message(FATAL_ERROR "${header} defines macros: '${with_header}', expected '${MACROS}'")
endif()

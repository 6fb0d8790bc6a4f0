# cmake -D COMPILER=FILE -D INCLUDE=FOLDER -D FOLDER=FOLDER -P no_macros.cmake
# Fails where the header defines a macro that the standard headers which it includes do not.
set(header "${INCLUDE}/iana/http/status.hpp")
file(STRINGS "${header}" standard_headers REGEX "^#include <[a-z_]+>")
list(JOIN standard_headers "\n" without)
file(WRITE "${FOLDER}/without_header.cpp" "${without}\n")
file(WRITE "${FOLDER}/with_header.cpp" "${without}\n#include <iana/http/status.hpp>\n")

foreach(unit IN ITEMS without_header with_header)
  execute_process(
    COMMAND "${COMPILER}" -std=c++17 -I "${INCLUDE}" -dM -E "${FOLDER}/${unit}.cpp"
    OUTPUT_VARIABLE macros COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCHALL "#define [A-Za-z0-9_]+" ${unit} "${macros}")
endforeach()

list(LENGTH without_header count)
if(count LESS 100)
  message(FATAL_ERROR "${COMPILER} lists ${count} macros of its own, expected hundreds")
endif()
list(REMOVE_ITEM with_header ${without_header})
if(with_header)
  message(FATAL_ERROR "${header} defines macros: ${with_header}")
endif()

# Says which outputs each table of data/ has. The build and the scripts of update-registry include this file.
# Outputs are pairs of a format and a path below generated/: headers are below iana/, data files and pages are not.
set(IANA_CODEGEN_OUTPUTS
  cpp          iana/http/status.hpp
  c            iana/http/status.h
  json         http-status-codes.json
  markdown     http-status-codes.md
  html         http-status-codes.html
  cpp-format   iana/http/status_format.hpp
  cpp-ostream  iana/http/status_ostream.hpp
  cpp-error    iana/http/status_error.hpp)

# The tables, beside status codes, whose values are errors.
set(IANA_CODEGEN_TABLES_OF_ERRORS http2-error-code http3-error-code websocket-close-code)

# Reads the description of a table. Sets the variables to the id of its registry, and to its outputs.
function(_iana_codegen_read_table description registry_variable outputs_variable)
  file(READ "${description}" text)
  string(REGEX REPLACE "^.*<table([^>]*)>.*$" "\\1" attributes "${text}")
  foreach(attribute IN ITEMS registry namespace name)
    string(REGEX MATCH "[ \n]${attribute}=[\"']([^\"']*)[\"']" found "${attributes}")
    set(${attribute} "${CMAKE_MATCH_1}")
  endforeach()
  string(REPLACE "::" "/" header "${namespace}::${name}")
  get_filename_component(file "${description}" NAME_WE)
  set(errors "")
  if(file IN_LIST IANA_CODEGEN_TABLES_OF_ERRORS)
    set(errors cpp-error ${header}_error.hpp)
  endif()
  set(${registry_variable} "${registry}" PARENT_SCOPE)
  set(${outputs_variable}
    cpp ${header}.hpp c ${header}.h json ${file}.json markdown ${file}.md html ${file}.html
    cpp-format ${header}_format.hpp cpp-ostream ${header}_ostream.hpp ${errors} PARENT_SCOPE)
endfunction()

# Sets the variable to the path of a registry's supplement. The supplement may not exist.
function(_iana_codegen_supplement_of registry variable)
  set(${variable} "data/${registry}-supplement.xml" PARENT_SCOPE)
  if(registry STREQUAL "http-status-codes")
    set(${variable} data/http-status-supplement.xml PARENT_SCOPE)
  endif()
endfunction()

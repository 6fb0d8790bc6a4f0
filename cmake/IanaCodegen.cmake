# iana_codegen(<target>
#   FORMAT <format>            what to write: cpp, c, c-header, c-source, json, markdown, html, cpp-ostream, cpp-format,
#                              cpp-error or template
#   REGISTRY <file>            the registry in IANA's XML
#   [TABLE <file>]             the description of the table; the registry of HTTP status codes needs none
#   [SUPPLEMENT <file>...]     facts that the registry does not contain
#   [NAMESPACE <name>]         replaces the namespace of the table; for C it becomes a prefix, joined by underscores;
#                              json, markdown and template have none
#   [ONLY <list>]              the rows to keep: values, ranges and states, joined by commas
#   [EXCEPT <list>]            the rows to leave out
#   [TEMPLATE <file>]          the text to fill, for the format template
#   [DEPRECATE_FORMER_NAMES]   lets C++ compilers warn about enumerators with former names
#   OUTPUT <path>)             relative to the current build directory, which is added to the target's include path;
#                              cpp-ostream, cpp-format and cpp-error include the main header by its name:
#                              codes_ostream.hpp includes codes.hpp; c-source includes c-header: codes.c includes codes.h
#
# Generates the output during the build, and again when the registry, the table, a supplement, the template or the tool
# changes. If the output stays the same, it keeps its time, and nothing is recompiled. Relative inputs start at the
# current source directory. The target may also be a custom target, for outputs that no compiler reads.
#
# Uses the tool in IANA_CODEGEN_EXECUTABLE, or else the tool of the package, or else builds the tool from the sources.
include_guard(GLOBAL)
cmake_policy(VERSION 3.16...3.25)
include("${CMAKE_CURRENT_LIST_DIR}/CheckCall.cmake")

set(_iana_codegen_folder "${CMAKE_CURRENT_LIST_DIR}" CACHE INTERNAL "")
set(IANA_CODEGEN_EXECUTABLE "" CACHE FILEPATH "An iana-codegen that runs on this machine, instead of the one at hand")

function(iana_codegen target)
  set(one_value FORMAT REGISTRY TABLE NAMESPACE ONLY EXCEPT TEMPLATE OUTPUT)
  cmake_parse_arguments(PARSE_ARGV 1 arg DEPRECATE_FORMER_NAMES "${one_value}" SUPPLEMENT)
  _iana_codegen_check_target("${target}")
  # cmake_parse_arguments ignores the first of two values and all empty values, so these checks need the arguments.
  set(keyword "")
  set(given "")
  math(EXPR last "${ARGC} - 1")
  foreach(i RANGE ${last})
    if(i GREATER 0)
      _iana_codegen_check_argument("iana_codegen(${target})" "${ARGV${i}}")
    endif()
  endforeach()
  if(DEFINED arg_KEYWORDS_MISSING_VALUES)
    message(FATAL_ERROR "iana_codegen(${target}): a value expected behind ${arg_KEYWORDS_MISSING_VALUES}")
  endif()
  foreach(keyword IN ITEMS FORMAT REGISTRY OUTPUT)
    if(NOT DEFINED arg_${keyword})
      message(FATAL_ERROR "iana_codegen(${target}): ${keyword} is missing")
    endif()
  endforeach()
  _iana_codegen_check_format("iana_codegen(${target})" "${arg_FORMAT}")
  if(DEFINED arg_NAMESPACE)
    _iana_codegen_check_namespace("iana_codegen(${target})" "${arg_FORMAT}" "${arg_NAMESPACE}")
  endif()

  get_filename_component(output "${arg_OUTPUT}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_BINARY_DIR}")
  _iana_codegen_check_output("iana_codegen(${target})" "${output}")
  set(inputs "")
  foreach(input IN LISTS arg_REGISTRY arg_SUPPLEMENT arg_TABLE arg_TEMPLATE)
    get_filename_component(input "${input}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_SOURCE_DIR}")
    if(NOT EXISTS "${input}" OR IS_DIRECTORY "${input}")
      message(FATAL_ERROR "iana_codegen(${target}): there is no file ${input}")
    endif()
    list(APPEND inputs "${input}")
  endforeach()
  set(table "")
  set(template "")
  if(DEFINED arg_TEMPLATE)
    list(POP_BACK inputs template)
  endif()
  if(DEFINED arg_TABLE)
    list(POP_BACK inputs table)
  endif()

  set(options "")
  foreach(option IN ITEMS ONLY EXCEPT)
    if(DEFINED arg_${option})
      string(TOLOWER "--${option}" name)
      list(APPEND options "${name}" "${arg_${option}}")
    endif()
  endforeach()
  if(arg_DEPRECATE_FORMER_NAMES)
    list(APPEND options --deprecate-former-names)
  endif()

  _iana_codegen_generate("${output}" "${arg_FORMAT}" "${arg_NAMESPACE}" "${table}" "${inputs}" generated
    "${template}" ${options})
  add_dependencies(${target} ${generated})
  # The C++ headers include iana/table.hpp, which is in the same include path as iana/http/status.hpp.
  set(folders "${CMAKE_CURRENT_BINARY_DIR}" "$<TARGET_PROPERTY:iana::http,INTERFACE_INCLUDE_DIRECTORIES>")
  get_target_property(type ${target} TYPE)
  if(type STREQUAL "UTILITY")
    return()
  elseif(type STREQUAL "INTERFACE_LIBRARY")
    target_include_directories(${target} INTERFACE "$<BUILD_INTERFACE:${folders}>")
  else()
    target_include_directories(${target} PUBLIC "$<BUILD_INTERFACE:${folders}>")
  endif()
endfunction()

# Adds the step that writes `output`, an absolute path, from the registry and its supplements. `table` is the
# description of the table, or empty. Sets the variable to the name of the target that runs the step. The template, or
# an empty text, and further options of the tool may follow. A stamp records when the tool last ran, because an output
# that did not change keeps its time.
function(_iana_codegen_generate output format namespace table inputs variable)
  _iana_codegen_find_tool(tool depends)
  string(MD5 id "${output}")
  string(SUBSTRING "${id}" 0 8 id)
  get_filename_component(name "${output}" NAME)
  string(MAKE_C_IDENTIFIER "${name}" name)
  set(generated "iana_codegen_${name}_${id}")
  if(TARGET ${generated})
    message(FATAL_ERROR "iana_codegen: ${output} is generated already, "
      "expected another OUTPUT, or one INTERFACE library for all that use it")
  endif()

  set(arguments "")
  list(POP_FRONT inputs registry)
  foreach(supplement IN LISTS inputs)
    list(APPEND arguments --supplement "${supplement}")
  endforeach()
  if(NOT table STREQUAL "")
    list(APPEND arguments --table "${table}")
  endif()
  set(template "${ARGV6}")
  if(NOT template STREQUAL "")
    list(APPEND arguments --template "${template}")
  endif()
  set(options "${ARGN}")
  if(ARGC GREATER 7)
    list(REMOVE_AT options 0)
    list(APPEND arguments ${options})
  endif()
  if(NOT namespace STREQUAL "")
    list(APPEND arguments --namespace "${namespace}")
  endif()

  set(stamp "${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${generated}.stamp")
  get_filename_component(folder "${output}" DIRECTORY)
  file(MAKE_DIRECTORY "${folder}")
  file(RELATIVE_PATH shown "${CMAKE_BINARY_DIR}" "${output}")
  add_custom_command(
    OUTPUT "${stamp}"
    BYPRODUCTS "${output}"
    COMMAND ${tool} generate ${format} "${registry}" ${arguments} --output "${output}"
    COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
    DEPENDS ${depends} "${registry}" ${table} ${inputs} ${template}
    COMMENT "Generating ${shown}"
    VERBATIM)
  add_custom_target(${generated} DEPENDS "${stamp}")
  # Ninja creates byproducts again when they are missing, but Make does not.
  if(CMAKE_GENERATOR MATCHES "Makefiles")
    add_custom_target(${generated}_missing
      COMMAND "${CMAKE_COMMAND}" -D "OUTPUT=${output}" -D "STAMP=${stamp}" -P "${_iana_codegen_folder}/ForgetStamp.cmake"
      VERBATIM)
    add_dependencies(${generated} ${generated}_missing)
  endif()
  set(${variable} ${generated} PARENT_SCOPE)
endfunction()

# Sets the command of the tool and the file that its outputs depend on.
function(_iana_codegen_find_tool command depends)
  if(IANA_CODEGEN_EXECUTABLE)
    if(NOT EXISTS "${IANA_CODEGEN_EXECUTABLE}" OR IS_DIRECTORY "${IANA_CODEGEN_EXECUTABLE}")
      message(FATAL_ERROR "IANA_CODEGEN_EXECUTABLE: there is no file '${IANA_CODEGEN_EXECUTABLE}'")
    endif()
    set(${command} "${IANA_CODEGEN_EXECUTABLE}" PARENT_SCOPE)
    set(${depends} "${IANA_CODEGEN_EXECUTABLE}" PARENT_SCOPE)
    return()
  endif()
  if(TARGET iana::codegen)
    _iana_codegen_check_that_tool_runs()
  else()
    _iana_codegen_add_tool()
  endif()
  set(${command} iana::codegen PARENT_SCOPE)
  set(${depends} "$<TARGET_FILE:iana::codegen>" PARENT_SCOPE)
endfunction()

function(_iana_codegen_stop_for_other_machine)
  string(STRIP "${CMAKE_SYSTEM_NAME} ${CMAKE_SYSTEM_PROCESSOR}" machine)
  message(FATAL_ERROR "iana-codegen has to run on this machine, but is built for ${machine}: "
    "set IANA_CODEGEN_EXECUTABLE to one built for this machine, "
    "or CMAKE_CROSSCOMPILING_EMULATOR to what runs programs for ${machine} here")
endfunction()

# When cross-compiling, the tool of a package may be built for the other machine.
function(_iana_codegen_check_that_tool_runs)
  get_target_property(is_imported iana::codegen IMPORTED)
  if(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR AND is_imported)
    get_target_property(tool iana::codegen LOCATION)
    execute_process(COMMAND "${tool}" --version RESULT_VARIABLE failure OUTPUT_QUIET ERROR_QUIET)
    if(failure)
      _iana_codegen_stop_for_other_machine()
    endif()
  endif()
endfunction()

# Builds the tool from the sources of this project. A package has no sources.
function(_iana_codegen_add_tool)
  get_property(source GLOBAL PROPERTY IANA_CODEGEN_SOURCE_DIR)
  if(NOT source)
    message(FATAL_ERROR "this package of iana_codegen came without the tool: "
      "install iana-codegen, or set IANA_CODEGEN_EXECUTABLE to one")
  endif()
  if(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
    _iana_codegen_stop_for_other_machine()
  endif()
  # Other compilers than those that this project is tested with may have other warnings.
  if(NOT source STREQUAL CMAKE_SOURCE_DIR)
    set(CMAKE_COMPILE_WARNING_AS_ERROR OFF)
  endif()
  get_property(binary GLOBAL PROPERTY IANA_CODEGEN_BINARY_DIR)
  add_subdirectory("${source}/generator" "${binary}/generator" EXCLUDE_FROM_ALL)
endfunction()

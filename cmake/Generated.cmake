# Defines the generated files: those in generated/, or new ones in the build directory, which the target
# update-generated copies to generated/.
include("${CMAKE_CURRENT_LIST_DIR}/Tables.cmake")

set(IANA_CODEGEN_GENERATED_DIR "${PROJECT_SOURCE_DIR}/generated")
if(IANA_CODEGEN_REGENERATE)
  set(IANA_CODEGEN_GENERATED_DIR "${PROJECT_BINARY_DIR}/generated")
endif()

set(IANA_CODEGEN_HEADERS "")
set(IANA_CODEGEN_DATA "")
set(IANA_CODEGEN_PAGES "")
set(steps "")
set(copies "")
set(release_steps "")

# Adds the outputs of one table. The arguments are its description, its inputs (registry and supplements), and pairs of
# format and path.
macro(_iana_codegen_add_outputs table inputs)
  set(outputs ${ARGN})
  while(outputs)
    list(POP_FRONT outputs format path)
    set(output "${IANA_CODEGEN_GENERATED_DIR}/${path}")
    if(path MATCHES "^iana/")
      list(APPEND IANA_CODEGEN_HEADERS "${output}")
      if(path MATCHES "[.]hpp$")
        string(REPLACE ";" "|" step "${format};${path};${table};${inputs}")
        string(APPEND release_steps "${step}\n")
      endif()
    elseif(format STREQUAL "html")
      list(APPEND IANA_CODEGEN_PAGES "${output}")
    else()
      list(APPEND IANA_CODEGEN_DATA "${output}")
    endif()
    list(APPEND copies
      COMMAND "${CMAKE_COMMAND}" -E copy_if_different "${output}" "${PROJECT_SOURCE_DIR}/generated/${path}")
    if(IANA_CODEGEN_REGENERATE)
      _iana_codegen_generate("${output}" ${format} "" "${table}" "${inputs}" step)
      list(APPEND steps ${step})
    endif()
  endwhile()
endmacro()

_iana_codegen_add_outputs("" "${IANA_CODEGEN_REGISTRY};${IANA_CODEGEN_SUPPLEMENT}" ${IANA_CODEGEN_OUTPUTS})

# The other tables are defined by their descriptions. A supplement is used if it exists.
file(GLOB tables CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/data/tables/*.xml")
set(IANA_CODEGEN_TABLES "")
set(IANA_CODEGEN_INPUTS "${IANA_CODEGEN_REGISTRY}" "${IANA_CODEGEN_SUPPLEMENT}")
foreach(table IN LISTS tables)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${table}")
  _iana_codegen_read_table("${table}" registry outputs_of_table)
  _iana_codegen_supplement_of(${registry} supplement)
  set(inputs "${PROJECT_SOURCE_DIR}/data/${registry}.xml")
  if(EXISTS "${PROJECT_SOURCE_DIR}/${supplement}")
    list(APPEND inputs "${PROJECT_SOURCE_DIR}/${supplement}")
  endif()
  list(APPEND IANA_CODEGEN_INPUTS ${inputs})
  get_filename_component(file "${table}" NAME_WE)
  list(APPEND IANA_CODEGEN_TABLES ${file})
  set(IANA_CODEGEN_INPUTS_OF_${file} "${table}" ${inputs})
  _iana_codegen_add_outputs("${table}" "${inputs}" ${outputs_of_table})
endforeach()
list(REMOVE_DUPLICATES IANA_CODEGEN_INPUTS)

# The index of the pages depends on all tables.
set(index "${IANA_CODEGEN_GENERATED_DIR}/index.html")
list(APPEND IANA_CODEGEN_PAGES "${index}")
list(APPEND copies
  COMMAND "${CMAKE_COMMAND}" -E copy_if_different "${index}" "${PROJECT_SOURCE_DIR}/generated/index.html")
if(IANA_CODEGEN_REGENERATE)
  _iana_codegen_generate("${index}" html "" "" "${PROJECT_SOURCE_DIR}/data" step)
  add_custom_command(OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${step}.stamp" APPEND
    DEPENDS ${tables} ${IANA_CODEGEN_INPUTS})
  list(APPEND steps ${step})
endif()

# These headers are not generated, but the generated C++ headers include them.
foreach(name IN ITEMS table error)
  set(header "${PROJECT_SOURCE_DIR}/generator/formats/cpp/templates/${name}.hpp")
  list(APPEND IANA_CODEGEN_HEADERS "${IANA_CODEGEN_GENERATED_DIR}/iana/${name}.hpp")
  list(APPEND copies COMMAND "${CMAKE_COMMAND}" -E copy_if_different
    "${header}" "${PROJECT_SOURCE_DIR}/generated/iana/${name}.hpp")
  if(IANA_CODEGEN_REGENERATE)
    configure_file("${header}" "${IANA_CODEGEN_GENERATED_DIR}/iana/${name}.hpp" COPYONLY)
  endif()
endforeach()

# The module includes all C++ headers.
set(includes "")
foreach(header IN LISTS IANA_CODEGEN_HEADERS)
  if(header MATCHES "[.]hpp$")
    file(RELATIVE_PATH header "${IANA_CODEGEN_GENERATED_DIR}" "${header}")
    string(APPEND includes "#include <${header}>\n")
  endif()
endforeach()
list(APPEND IANA_CODEGEN_HEADERS "${IANA_CODEGEN_GENERATED_DIR}/iana/iana.cppm")
list(APPEND copies COMMAND "${CMAKE_COMMAND}" -E copy_if_different
  "${IANA_CODEGEN_GENERATED_DIR}/iana/iana.cppm" "${PROJECT_SOURCE_DIR}/generated/iana/iana.cppm")
if(IANA_CODEGEN_REGENERATE)
  configure_file(cmake/iana.cppm.in "${IANA_CODEGEN_GENERATED_DIR}/iana/iana.cppm" @ONLY)
endif()

if(IANA_CODEGEN_REGENERATE)
  add_custom_target(iana_codegen_generated ALL DEPENDS ${steps})
endif()

# Copies the outputs from the build directory to generated/. The build itself does not change the source directory.
if(IANA_CODEGEN_REGENERATE AND IANA_CODEGEN_IS_TOP_LEVEL)
  set(folders "")
  foreach(header IN LISTS IANA_CODEGEN_HEADERS)
    get_filename_component(folder "${header}" DIRECTORY)
    string(REPLACE "${IANA_CODEGEN_GENERATED_DIR}" "${PROJECT_SOURCE_DIR}/generated" folder "${folder}")
    list(APPEND folders "${folder}")
  endforeach()
  list(REMOVE_DUPLICATES folders)
  add_custom_target(update-generated
    COMMAND "${CMAKE_COMMAND}" -E make_directory ${folders}
    ${copies}
    DEPENDS iana_codegen_generated
    COMMENT "Updating generated/"
    VERBATIM)
endif()

# Fetches the registries from IANA, updates data/ and generated/, and writes a release.
if(IANA_CODEGEN_REGENERATE AND IANA_CODEGEN_IS_TOP_LEVEL)
  set(IANA_REGISTRY_URL "https://www.iana.org/assignments/@id@/@id@.xml" CACHE STRING
    "Where update-registry fetches each registry from; @id@ stands for its id")
  option(IANA_REGISTRIES_STRICT "update-registry changes nothing if a registry cannot be updated" OFF)
  set(IANA_REGISTRY_TIMEOUT 60 CACHE STRING "The seconds that update-registry gives the server for each registry")
  mark_as_advanced(IANA_REGISTRY_TIMEOUT)
  _iana_codegen_find_tool(tool depends)
  if(TARGET iana_codegen_tool)
    set(tool "$<TARGET_FILE:iana_codegen_tool>")
  endif()
  add_custom_target(update-registry
    COMMAND "${CMAKE_COMMAND}" -D "URL=${IANA_REGISTRY_URL}" -D "TIMEOUT=${IANA_REGISTRY_TIMEOUT}" -D "TOOL=${tool}"
      -D "SOURCE=${PROJECT_SOURCE_DIR}" -D "STRICT=${IANA_REGISTRIES_STRICT}"
      -P "${PROJECT_SOURCE_DIR}/cmake/UpdateRegistry.cmake"
    DEPENDS ${depends}
    COMMENT "Fetching the registries"
    USES_TERMINAL
    VERBATIM)

  # Writes the files of a release.
  set(release "${PROJECT_BINARY_DIR}/release")
  file(WRITE "${release}/steps" "${release_steps}")
  add_custom_target(release
    COMMAND "${CMAKE_COMMAND}" -D "SOURCE=${PROJECT_SOURCE_DIR}" -D "GENERATED=${IANA_CODEGEN_GENERATED_DIR}"
      -D "TOOL=${tool}" -D "STEPS=${release}/steps" -D "RELEASE=${release}" -P "${PROJECT_SOURCE_DIR}/cmake/Release.cmake"
    DEPENDS iana_codegen_generated ${depends}
    COMMENT "Writing the release"
    VERBATIM)
endif()

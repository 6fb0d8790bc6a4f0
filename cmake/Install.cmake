# Installs the package. Its headers and configuration suit every machine; the tool is a separate component.
include(CMakePackageConfigHelpers)
# Without a language, GNUInstallDirs would warn that it cannot determine this directory. It is not used here.
if(NOT DEFINED CMAKE_SIZEOF_VOID_P AND NOT DEFINED CMAKE_INSTALL_LIBDIR)
  set(CMAKE_INSTALL_LIBDIR lib)
endif()
include(GNUInstallDirs)
set(package "${CMAKE_INSTALL_DATADIR}/cmake/iana_codegen")

foreach(header IN LISTS IANA_CODEGEN_HEADERS)
  file(RELATIVE_PATH folder "${IANA_CODEGEN_GENERATED_DIR}" "${header}")
  get_filename_component(folder "${folder}" DIRECTORY)
  install(FILES "${header}" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/${folder}" COMPONENT iana_codegen_headers)
endforeach()
# The package file sets the include path of the targets: an export may not contain an absolute path below the source
# directory.
install(TARGETS iana_codegen_http iana_codegen_http_c EXPORT iana_codegen)
install(EXPORT iana_codegen NAMESPACE iana:: DESTINATION "${package}"
  FILE iana_codegenTargets.cmake COMPONENT iana_codegen_headers)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/iana_codegenConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
configure_package_config_file(cmake/iana_codegenConfig.cmake.in iana_codegenConfig.cmake
  INSTALL_DESTINATION "${package}" PATH_VARS CMAKE_INSTALL_DATADIR CMAKE_INSTALL_INCLUDEDIR
  NO_CHECK_REQUIRED_COMPONENTS_MACRO)
install(FILES "${PROJECT_BINARY_DIR}/iana_codegenConfig.cmake" "${PROJECT_BINARY_DIR}/iana_codegenConfigVersion.cmake"
    cmake/IanaCodegen.cmake cmake/IanaCodegenModule.cmake cmake/CheckCall.cmake cmake/ForgetStamp.cmake
  DESTINATION "${package}" COMPONENT iana_codegen_headers)

install(FILES ${IANA_CODEGEN_INPUTS} ${IANA_CODEGEN_DATA}
    generator/formats/json/http-status-codes.schema.json generator/formats/json/table.schema.json
  DESTINATION "${CMAKE_INSTALL_DATADIR}/iana_codegen" COMPONENT iana_codegen_headers)
install(DIRECTORY "${IANA_CODEGEN_VENDOR_DIR}" "${PROJECT_SOURCE_DIR}/data/tables"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/iana_codegen" COMPONENT iana_codegen_headers)
# CMAKE_INSTALL_DOCDIR may be the directory of a project that includes this one.
install(FILES LICENSE ${IANA_CODEGEN_PAGES}
  DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/iana_codegen" COMPONENT iana_codegen_headers)

include(cmake/PkgConfig.cmake)

if(TARGET iana_codegen_tool)
  install(TARGETS iana_codegen_tool EXPORT iana_codegen_tool
    RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT iana_codegen_tool)
  install(EXPORT iana_codegen_tool NAMESPACE iana:: DESTINATION "${package}"
    FILE iana_codegenToolTargets.cmake COMPONENT iana_codegen_tool)
  include(cmake/Manual.cmake)
endif()

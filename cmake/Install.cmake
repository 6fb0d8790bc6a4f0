# The package: headers and configuration, which suit every machine, and the tool, a component that may be left out.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)
set(package "${CMAKE_INSTALL_DATADIR}/cmake/iana_codegen")

install(TARGETS iana_codegen_http iana_codegen_http_c EXPORT iana_codegen
  FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT iana_codegen_headers)
install(EXPORT iana_codegen NAMESPACE iana:: DESTINATION "${package}"
  FILE iana_codegenTargets.cmake COMPONENT iana_codegen_headers)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/iana_codegenConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
configure_package_config_file(cmake/iana_codegenConfig.cmake.in iana_codegenConfig.cmake
  INSTALL_DESTINATION "${package}" PATH_VARS CMAKE_INSTALL_DATADIR NO_CHECK_REQUIRED_COMPONENTS_MACRO)
install(FILES "${PROJECT_BINARY_DIR}/iana_codegenConfig.cmake" "${PROJECT_BINARY_DIR}/iana_codegenConfigVersion.cmake"
    cmake/IanaCodegen.cmake cmake/CheckCall.cmake cmake/ForgetStamp.cmake
  DESTINATION "${package}" COMPONENT iana_codegen_headers)

install(FILES "${IANA_CODEGEN_REGISTRY}" "${IANA_CODEGEN_SUPPLEMENT}" ${IANA_CODEGEN_DATA}
    generator/http-status-codes.schema.json
  DESTINATION "${CMAKE_INSTALL_DATADIR}/iana_codegen" COMPONENT iana_codegen_headers)
install(DIRECTORY "${IANA_CODEGEN_VENDOR_DIR}"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/iana_codegen" COMPONENT iana_codegen_headers)

# The prefix is told from where the file lies, so that the package can be moved.
set(pkgconfig "${CMAKE_INSTALL_DATADIR}/pkgconfig")
cmake_path(RELATIVE_PATH CMAKE_INSTALL_PREFIX BASE_DIRECTORY "${CMAKE_INSTALL_PREFIX}/${pkgconfig}" OUTPUT_VARIABLE up)
set(includedir "\${prefix}/${CMAKE_INSTALL_INCLUDEDIR}")
if(IS_ABSOLUTE "${CMAKE_INSTALL_INCLUDEDIR}")
  set(includedir "${CMAKE_INSTALL_INCLUDEDIR}")
endif()
configure_file(cmake/iana_codegen.pc.in iana_codegen.pc @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/iana_codegen.pc" DESTINATION "${pkgconfig}" COMPONENT iana_codegen_headers)

if(TARGET iana_codegen_tool)
  install(TARGETS iana_codegen_tool EXPORT iana_codegen_tool
    RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT iana_codegen_tool)
  install(EXPORT iana_codegen_tool NAMESPACE iana:: DESTINATION "${package}"
    FILE iana_codegenToolTargets.cmake COMPONENT iana_codegen_tool)
endif()

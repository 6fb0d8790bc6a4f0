# Installs the file for pkg-config. There are two: a package that can be moved finds its prefix from where the file
# lies. This gives -I/usr/share/pkgconfig/../../include for prefix /usr, which pkg-config does not recognise as the
# compiler's own include path, so a fixed prefix is better there.
set(pkgconfig "${CMAKE_INSTALL_DATADIR}/pkgconfig")
set(pc_folder "${PROJECT_BINARY_DIR}/pkgconfig")

# pkg-config reads a value as a shell does.
function(_iana_codegen_escape_for_pkg_config variable path)
  string(REGEX REPLACE "([ \t\"'\\\\#&()*;<>?^`{|}])" "\\\\\\1" path "${path}")
  set(${variable} "${path}" PARENT_SCOPE)
endfunction()

function(_iana_codegen_configure_pc_file name prefix)
  _iana_codegen_escape_for_pkg_config(includedir "${CMAKE_INSTALL_INCLUDEDIR}")
  if(NOT IS_ABSOLUTE "${CMAKE_INSTALL_INCLUDEDIR}")
    set(includedir "\${prefix}/${includedir}")
  endif()
  configure_file(cmake/iana_codegen.pc.in "${pc_folder}/${name}/iana_codegen.pc" @ONLY)
endfunction()

if(IS_ABSOLUTE "${pkgconfig}")
  _iana_codegen_escape_for_pkg_config(prefix "${CMAKE_INSTALL_PREFIX}")
  _iana_codegen_configure_pc_file(fixed "${prefix}")
  install(FILES "${pc_folder}/fixed/iana_codegen.pc" DESTINATION "${pkgconfig}" COMPONENT iana_codegen_headers)
else()
  _iana_codegen_configure_pc_file(usr /usr)
  file(RELATIVE_PATH up "/${pkgconfig}" /)
  string(REGEX REPLACE "/$" "" up "${up}")
  _iana_codegen_configure_pc_file(movable "\${pcfiledir}/${up}")
  # The prefix may be chosen as late as cmake --install --prefix.
  install(CODE "
    set(kind movable)
    if(CMAKE_INSTALL_PREFIX MATCHES \"^/usr/*$\")
      set(kind usr)
    endif()
    file(INSTALL \"${pc_folder}/\${kind}/iana_codegen.pc\" DESTINATION \"\${CMAKE_INSTALL_PREFIX}/${pkgconfig}\")
  " COMPONENT iana_codegen_headers)
endif()

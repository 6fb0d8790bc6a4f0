# Installs one of two files for pkg-config. The first is for a package that can be moved: it finds the prefix from its
# own location. For the prefix /usr it would give -I/usr/share/pkgconfig/../../include, which pkg-config does not
# recognise as the compiler's own include path. The second file therefore has a fixed prefix.
set(pkgconfig "${CMAKE_INSTALL_DATADIR}/pkgconfig")
set(pc_folder "${PROJECT_BINARY_DIR}/pkgconfig")

# pkg-config parses a value as a shell does.
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
  # The prefix may still change with cmake --install --prefix.
  install(CODE "
    set(kind movable)
    if(CMAKE_INSTALL_PREFIX MATCHES \"^/usr/*$\")
      set(kind usr)
    endif()
    file(INSTALL \"${pc_folder}/\${kind}/iana_codegen.pc\" DESTINATION \"\${CMAKE_INSTALL_PREFIX}/${pkgconfig}\")
  " COMPONENT iana_codegen_headers)
endif()

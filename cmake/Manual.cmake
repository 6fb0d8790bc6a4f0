# Installs the manual page and the completions, which the tool prints.
set(manual "${PROJECT_BINARY_DIR}/manual")
file(MAKE_DIRECTORY "${manual}")
set(pages "")
function(_iana_codegen_add_manual name destination)
  add_custom_command(
    OUTPUT "${manual}/${name}"
    COMMAND iana::codegen ${ARGN} > "${manual}/${name}"
    DEPENDS iana::codegen
    VERBATIM)
  install(FILES "${manual}/${name}" DESTINATION "${destination}" COMPONENT iana_codegen_tool)
  set(pages ${pages} "${manual}/${name}" PARENT_SCOPE)
endfunction()
_iana_codegen_add_manual(iana-codegen.1 "${CMAKE_INSTALL_MANDIR}/man1" --man)
_iana_codegen_add_manual(iana-codegen "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" --completion bash)
_iana_codegen_add_manual(_iana-codegen "${CMAKE_INSTALL_DATADIR}/zsh/site-functions" --completion zsh)
_iana_codegen_add_manual(iana-codegen.fish "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d" --completion fish)
add_custom_target(iana_codegen_manual ALL DEPENDS ${pages})

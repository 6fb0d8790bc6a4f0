# generated/, made anew in the build tree. A stamp tells when the tool last ran, so that it runs again only when data or
# tool change, while an output that came out the same keeps its time and recompiles nobody.
set(IANA_CODEGEN_GENERATED_DIR "${PROJECT_BINARY_DIR}/generated")
set(header "${IANA_CODEGEN_GENERATED_DIR}/iana/http/status.hpp")
set(stamp "${PROJECT_BINARY_DIR}/generated.stamp")
set(registry "${PROJECT_SOURCE_DIR}/data/http-status-codes.xml")
set(supplement "${PROJECT_SOURCE_DIR}/data/http-status-supplement.xml")

file(MAKE_DIRECTORY "${IANA_CODEGEN_GENERATED_DIR}/iana/http")
add_custom_command(
  OUTPUT "${stamp}"
  BYPRODUCTS "${header}"
  COMMAND iana_codegen_tool generate cpp "${registry}" --supplement "${supplement}" --output "${header}"
  COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
  DEPENDS iana_codegen_tool "${registry}" "${supplement}"
  COMMENT "Generating iana/http/status.hpp"
  VERBATIM)
add_custom_target(iana_codegen_generated ALL DEPENDS "${stamp}")

# The one way from the build tree into the source tree.
add_custom_target(update-generated
  COMMAND "${CMAKE_COMMAND}" -E make_directory "${PROJECT_SOURCE_DIR}/generated/iana/http"
  COMMAND "${CMAKE_COMMAND}" -E copy_if_different "${header}" "${PROJECT_SOURCE_DIR}/generated/iana/http/status.hpp"
  DEPENDS iana_codegen_generated
  COMMENT "Updating generated/"
  VERBATIM)

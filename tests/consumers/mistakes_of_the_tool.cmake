# cmake -D SOURCE=FOLDER -D WORK=FOLDER -D TOOL=FILE -P mistakes_of_the_tool.cmake
# iana_codegen() checks formats and namespaces before the tool is built. It must refuse what the tool refuses.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")
set(registry "${SOURCE}/data/http-status-codes.xml")

# Calls the checks of the function in a separate script, because an error ends it.
file(WRITE "${WORK}/check.cmake" "cmake_minimum_required(VERSION 3.16)\ninclude(\"${SOURCE}/cmake/CheckCall.cmake\")\n"
  "_iana_codegen_check_format(call \"\${FORMAT}\")\n"
  "_iana_codegen_check_namespace(call \"\${FORMAT}\" \"\${NAMESPACE}\")\n")

# The tool's table has a line for each format.
file(STRINGS "${SOURCE}/generator/formats/formats.cpp" rows REGEX "^    {\"[a-z-]+\", \"")
list(TRANSFORM rows REPLACE "^    {\"([a-z-]+)\".*" "\\1")
file(STRINGS "${SOURCE}/cmake/CheckCall.cmake" formats REGEX "^  set\\(formats ")
string(REGEX REPLACE "^  set\\(formats (.*)\\)$" "\\1" formats "${formats}")
string(REPLACE " " ";" formats "${formats}")
expect_equal("the formats of iana_codegen()" "${formats}" "${rows}")
file(WRITE "${WORK}/template" "")
foreach(format IN LISTS formats)
  set(template "")
  if(format STREQUAL "template")
    set(template --template "${WORK}/template")
  endif()
  run("${TOOL}" generate ${format} "${registry}" ${template} --output "${WORK}/output")
endforeach()

# Takes every word in quotes from the file with the tool's reserved words, and some more.
file(READ "${SOURCE}/generator/text/spelling.cpp" text)
string(REGEX MATCHALL "\"[A-Za-z_0-9]+\"" words "${text}")
string(REPLACE "\"" "" words "${words}")
list(REMOVE_DUPLICATES words)
list(LENGTH words count)
if(count LESS 100)
  message(FATAL_ERROR "only ${count} words in generator/text/spelling.cpp")
endif()
list(APPEND words iana::http detail a::b_c _a a_ a1 1a a::std a::int a: ::a a::::b a-b main NULL EOF size_t uint16_t
  __LINE__ a__b _A posix)
foreach(word IN LISTS words)
  try("${TOOL}" generate cpp "${registry}" --namespace "${word}" --output "${WORK}/output")
  set(tool_failed "${failure}")
  try("${CMAKE_COMMAND}" -D FORMAT=cpp "-DNAMESPACE=${word}" -P check.cmake)
  if(tool_failed AND NOT failure)
    message(FATAL_ERROR "the tool refuses the namespace '${word}', iana_codegen() does not")
  endif()
endforeach()
foreach(word IN ITEMS iana::http detail a::b_c a_ a1)
  run("${CMAKE_COMMAND}" -D FORMAT=cpp "-DNAMESPACE=${word}" -P check.cmake)
endforeach()

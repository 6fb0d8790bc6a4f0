# cmake -D SOURCE=FOLDER -P readme.cmake
# Each paragraph of the projects that the tests build must be in README.md or docs/.
file(GLOB documents "${SOURCE}/README.md" "${SOURCE}/docs/*.md")
set(readme "")
foreach(document IN LISTS documents)
  file(READ "${document}" text)
  string(APPEND readme "${text}")
endforeach()
foreach(project IN ITEMS find_package add_subdirectory fetch_content own_targets pkg_config bare
    module module_gcc module_clang meson c_pkg_config c_bare ../../examples/company_codes
    ../../examples/dns_response_codes
    ../../examples/vendor_codes)
  file(GLOB shown "${CMAKE_CURRENT_LIST_DIR}/${project}/CMakeLists.txt"
    "${CMAKE_CURRENT_LIST_DIR}/${project}/build.sh" "${CMAKE_CURRENT_LIST_DIR}/${project}/meson.build")
  file(READ "${shown}" text)
  # Ignores the head of a project and the lines that only a test needs.
  string(REGEX REPLACE "(cmake_minimum_required[^\n]*\n)?project[^\n]*\n\n" "" text "${text}")
  string(REGEX REPLACE "if\\(PROJECT_IS_TOP_LEVEL\\)[^\n]*\n[^\n]*\nendif\\(\\)\n\n" "" text "${text}")
  string(REPLACE "\${CXX:-c++}" "c++" text "${text}")
  string(REPLACE "\${CC:-cc}" "cc" text "${text}")
  string(REPLACE ";" "\\;" text "${text}")
  string(REPLACE "\n\n" ";" paragraphs "${text}")
  foreach(paragraph IN LISTS paragraphs)
    string(STRIP "${paragraph}" paragraph)
    string(FIND "${readme}" "${paragraph}\n" found)
    if(found EQUAL -1)
      message(FATAL_ERROR "README.md and docs/ do not have this of ${project}:\n${paragraph}")
    endif()
  endforeach()
endforeach()

foreach(file IN ITEMS own_targets/greetingConfig.cmake pre_commit/pre-commit-config.yaml)
  file(READ "${CMAKE_CURRENT_LIST_DIR}/${file}" text)
  string(FIND "${readme}" "${text}" found)
  if(found EQUAL -1)
    message(FATAL_ERROR "README.md and docs/ do not have ${file}")
  endif()
endforeach()

# The programs of the examples must be there, too, without their first line.
foreach(program IN ITEMS first.cpp first.c)
  file(READ "${SOURCE}/examples/${program}" text)
  string(REGEX REPLACE "^//[^\n]*\n" "" text "${text}")
  string(FIND "${readme}" "${text}" found)
  if(found EQUAL -1)
    message(FATAL_ERROR "README.md and docs/ do not have the program examples/${program}")
  endif()
endforeach()

# iana_codegen_module()
#
# Defines the target iana::module, which compiles the C++20 module iana: `import iana;` works in targets that link it.
# Needs CMake 3.28, Ninja, and g++ 14 or clang 19. All targets that link it must be compiled as the same C++ standard.
include_guard(GLOBAL)
cmake_policy(VERSION 3.28)

function(iana_codegen_module)
  if(TARGET iana::module)
    return()
  endif()
  get_property(folder GLOBAL PROPERTY IANA_CODEGEN_INCLUDE_DIR)
  add_library(iana_codegen_module STATIC EXCLUDE_FROM_ALL)
  add_library(iana::module ALIAS iana_codegen_module)
  target_sources(iana_codegen_module
    PUBLIC FILE_SET CXX_MODULES BASE_DIRS "${folder}" FILES "${folder}/iana/iana.cppm")
  target_compile_features(iana_codegen_module PUBLIC cxx_std_20)
  target_link_libraries(iana_codegen_module PUBLIC iana::http)
endfunction()

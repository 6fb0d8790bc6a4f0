include(CMakeFindDependencyMacro)
find_dependency(iana_codegen 0.1 CONFIG)
include("${CMAKE_CURRENT_LIST_DIR}/greetingTargets.cmake")

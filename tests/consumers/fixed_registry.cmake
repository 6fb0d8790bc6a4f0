# Included by CMake into a project that has these sources as a part: its codes are those of a registry that never changes.
set(IANA_CODEGEN_REGISTRY "${CMAKE_CURRENT_LIST_DIR}/../registries/http-status-codes-2025-09-15.xml")
set(IANA_CODEGEN_SUPPLEMENT "${CMAKE_CURRENT_LIST_DIR}/../registries/http-status-supplement-2025-09-15.xml")

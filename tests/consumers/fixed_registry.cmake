# CMake includes this file into a project that adds these sources: its codes come from a registry that never changes.
set(IANA_CODEGEN_REGISTRY "${CMAKE_CURRENT_LIST_DIR}/../registries/http-status-codes-2025-09-15.xml")
set(IANA_CODEGEN_SUPPLEMENT "${CMAKE_CURRENT_LIST_DIR}/../registries/http-status-supplement-2025-09-15.xml")

# cmake -D URL=URL -D FILE=FILE -D WHY=FILE -D TIMEOUT=SECONDS -P FetchRegistry.cmake
# Fetches a file, in the time and in a quarter of it without a byte; where it cannot, the other file says why.
math(EXPR inactivity "(${TIMEOUT} + 3) / 4")
file(DOWNLOAD "${URL}" "${FILE}" STATUS status LOG log TLS_VERIFY ON TIMEOUT ${TIMEOUT} INACTIVITY_TIMEOUT ${inactivity})
list(POP_FRONT status code)
if(code EQUAL 0)
  return()
endif()
if(log MATCHES "\nHTTP/[0-9.]+ ([0-9][0-9][0-9][^\r\n]*)")
  set(status "the server answered ${CMAKE_MATCH_1}")
endif()
file(WRITE "${WHY}" "${status}")
message(FATAL_ERROR "${status}")

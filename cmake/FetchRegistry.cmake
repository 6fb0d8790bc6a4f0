# cmake -D URL=URL -D FILE=FILE -D WHY=FILE -D TIMEOUT=SECONDS -P FetchRegistry.cmake
# Fetches a file, in the time and in a quarter of it without a byte; where it cannot, the other file says why.
math(EXPR inactivity "(${TIMEOUT} + 3) / 4")
file(DOWNLOAD "${URL}" "${FILE}" STATUS status LOG log TLS_VERIFY ON TIMEOUT ${TIMEOUT} INACTIVITY_TIMEOUT ${inactivity})
list(POP_FRONT status code)
# Of the last answer, behind redirections.
string(REGEX MATCHALL "\nHTTP/[0-9.]+ [0-9][0-9][0-9][^\r\n]*" answers "${log}")
list(POP_BACK answers answer)
string(REGEX REPLACE "^\nHTTP/[0-9.]+ " "" answer "${answer}")
if(answer MATCHES "^([013-9]|20[1-9]|2[1-9])")
  set(status "the server answered ${answer}")
elseif(code EQUAL 0)
  return()
endif()
file(WRITE "${WHY}" "${status}")
message(FATAL_ERROR "${status}")

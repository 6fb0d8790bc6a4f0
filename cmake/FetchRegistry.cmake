# Downloads a file with curl, because file(DOWNLOAD) of CMake follows any number of redirects, from https to http too.

set(fetch_size_limit 1048576)

# The variable gets the reason if the download fails, else an empty text. The server has `timeout` seconds for the whole
# answer, and a quarter of them for each pause. curl tells the size of an answer only at its end, so the shell's limit,
# which counts in blocks, ends an answer without an end.
function(fetch_registry url timeout file why_variable)
  set(${why_variable} "" PARENT_SCOPE)
  find_program(curl curl NO_CACHE)
  if(NOT curl)
    set(${why_variable} "curl is missing, expected Debian's package curl" PARENT_SCOPE)
    return()
  endif()
  if(NOT url MATCHES "^(https|http|file)://")
    set(${why_variable} "expected https://, http:// or file://" PARENT_SCOPE)
    return()
  endif()
  set(scheme ${CMAKE_MATCH_1})
  set(allowed "=${scheme}")
  if(scheme STREQUAL "http")
    set(allowed "=http,https")
  endif()
  math(EXPR patience "(${timeout} + 3) / 4")
  # --disable ignores ~/.curlrc, which may switch off any of this, and has to be the first option.
  execute_process(
    COMMAND sh -c "ulimit -f 4096; exec \"$@\"" sh "${curl}" --disable --silent --show-error --globoff
      --proto ${allowed} --location --max-redirs 5
      --connect-timeout ${patience} --speed-limit 1 --speed-time ${patience} --max-time ${timeout}
      --write-out "%{response_code}" --output "${file}" "${url}"
    OUTPUT_VARIABLE response ERROR_VARIABLE errors RESULT_VARIABLE failure OUTPUT_STRIP_TRAILING_WHITESPACE
    ERROR_STRIP_TRAILING_WHITESPACE)
  set(size 0)
  if(EXISTS "${file}")
    file(SIZE "${file}" size)
  endif()
  if(size GREATER fetch_size_limit)
    set(${why_variable} "more than ${fetch_size_limit} bytes" PARENT_SCOPE)
  elseif(failure)
    set(${why_variable} "${errors}" PARENT_SCOPE)
  elseif(NOT scheme STREQUAL "file" AND NOT response STREQUAL "200")
    set(${why_variable} "the server answered ${response}" PARENT_SCOPE)
  elseif(size EQUAL 0)
    set(${why_variable} "an empty file" PARENT_SCOPE)
  endif()
endfunction()

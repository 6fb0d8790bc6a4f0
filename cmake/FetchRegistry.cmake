# Downloads a file with curl, because CMake's file(DOWNLOAD) follows any number of redirects, even from https to http.

set(fetch_size_limit 1048576)

# Sets the variable to the reason if the download fails, else to an empty text. The whole answer may take `timeout`
# seconds, and each pause a quarter of that. curl knows the size of some answers only at their end. The limit of the
# shell, which counts blocks, therefore stops an endless answer.
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
  # --disable ignores ~/.curlrc, which could override these options. It must be the first option.
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

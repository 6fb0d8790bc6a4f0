# Checks the arguments of iana_codegen() when CMake configures, so that a mistake is reported at the call and not during
# the build.

function(_iana_codegen_check_target target)
  if(NOT TARGET "${target}")
    message(FATAL_ERROR "iana_codegen: '${target}' is not a target")
  endif()
  get_target_property(aliased "${target}" ALIASED_TARGET)
  get_target_property(is_imported "${target}" IMPORTED)
  if(aliased OR is_imported)
    message(FATAL_ERROR "iana_codegen: '${target}' is an alias or imported, expected a target of this project")
  endif()
endfunction()

# This function is called for each argument in turn. `keyword` is the last keyword; `given` lists the keywords so far,
# and those that have their one value.
function(_iana_codegen_check_argument call value)
  set(keywords FORMAT REGISTRY TABLE SUPPLEMENT NAMESPACE ONLY EXCEPT TEMPLATE DEPRECATE_FORMER_NAMES OUTPUT)
  set(expected "FORMAT, REGISTRY, TABLE, SUPPLEMENT, NAMESPACE, ONLY, EXCEPT, TEMPLATE, DEPRECATE_FORMER_NAMES or OUTPUT")
  if(value IN_LIST keywords)
    if(value IN_LIST given AND NOT value STREQUAL "SUPPLEMENT")
      message(FATAL_ERROR "${call}: a second ${value}, expected one")
    endif()
    list(APPEND given "${value}")
    set(keyword "${value}" PARENT_SCOPE)
    set(given "${given}" PARENT_SCOPE)
    return()
  endif()
  if(keyword STREQUAL "" OR keyword STREQUAL "DEPRECATE_FORMER_NAMES")
    message(FATAL_ERROR "${call}: '${value}' found, expected ${expected}")
  endif()
  if("value of ${keyword}" IN_LIST given)
    message(FATAL_ERROR "${call}: '${value}' found after the value of ${keyword}, which has one value, "
      "expected ${expected}")
  endif()
  if(NOT keyword STREQUAL "SUPPLEMENT")
    set(given "${given};value of ${keyword}" PARENT_SCOPE)
  endif()
  _iana_codegen_check_value("${call}" "${keyword}" "${value}")
endfunction()

function(_iana_codegen_check_value call keyword value)
  if(value STREQUAL "")
    message(FATAL_ERROR "${call}: an empty ${keyword}, expected a value")
  endif()
  if(value MATCHES "\\$<")
    message(FATAL_ERROR "${call}: ${keyword} '${value}' has a generator expression, "
      "expected a text that CMake knows when it configures")
  endif()
  if(value MATCHES ";")
    message(FATAL_ERROR "${call}: ${keyword} '${value}' has a semicolon, expected none")
  endif()
endfunction()

function(_iana_codegen_check_format call format)
  set(formats cpp c c-header c-source json markdown html cpp-format cpp-ostream cpp-error template)
  if(NOT format IN_LIST formats)
    list(JOIN formats ", " formats)
    message(FATAL_ERROR "${call}: FORMAT '${format}', expected one of ${formats}")
  endif()
endfunction()

# These are the rules of the tool, which may not be built yet. A test compares these words with the tool's.
function(_iana_codegen_check_namespace call format namespace)
  if(format MATCHES "^(json|markdown|template)$")
    message(FATAL_ERROR "${call}: NAMESPACE '${namespace}', but FORMAT ${format} has no namespace")
  endif()
  set(reserved
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t char32_t char8_t class co_await
    co_return co_yield compl concept const const_cast consteval constexpr constinit continue contract_assert decltype
    default delete do double dynamic_cast else enum explicit export extern false float for friend goto if inline int
    long mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public register
    reinterpret_cast requires return short signed sizeof static static_assert static_cast struct switch template this
    thread_local throw true try typedef typeid typename typeof union unsigned using virtual void volatile wchar_t while
    xor xor_eq
    assert errno i386 linux stderr stdin stdout unix
    main posix std EOF NULL int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t ptrdiff_t size_t)
  set(identifier "[A-Za-z][A-Za-z0-9_]*")
  set(is_valid ON)
  if(NOT namespace MATCHES "^${identifier}(::${identifier})*$" OR namespace MATCHES "__")
    set(is_valid OFF)
  endif()
  string(REPLACE "::" ";" names "${namespace}")
  foreach(name IN LISTS names)
    if(name IN_LIST reserved)
      set(is_valid OFF)
    endif()
  endforeach()
  if(NOT is_valid)
    message(FATAL_ERROR "${call}: NAMESPACE '${namespace}', expected identifiers joined by '::', "
      "none of them a keyword or a reserved name")
  endif()
endfunction()

function(_iana_codegen_check_output call output)
  string(FIND "${output}" "${CMAKE_CURRENT_BINARY_DIR}/" start)
  if(NOT start EQUAL 0)
    message(FATAL_ERROR "${call}: OUTPUT ${output}, expected a path below ${CMAKE_CURRENT_BINARY_DIR}")
  endif()
  if(IS_DIRECTORY "${output}")
    message(FATAL_ERROR "${call}: OUTPUT ${output} is a directory, expected a file")
  endif()
endfunction()

# cmake -D SOURCE=FOLDER -D WORK=FOLDER -P old_cmake.cmake
# A user of the headers needs only CMake 3.16, which is not installed here. Two groups of files may therefore not use
# newer features: what CMake reads of the sources with IANA_CODEGEN_REGENERATE=OFF, and the files of the installed
# package.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")

# Commands, subcommands, keywords and variables since 3.17 that such files might use.
set(newer
  "cmake_path" "cmake_language" "FILE_SET" "PROJECT_IS_TOP_LEVEL" "VERIFY_INTERFACE_HEADER_SETS" "HEADER_SETS"
  "block\\(" "PROPAGATE" "cmake_file_api" "string\\( *JSON" "string\\( *HEX" "list\\( *TRANSFORM.*PREPEND_"
  "file\\( *(REAL_PATH|COPY_FILE|CHMOD|ARCHIVE_|CONFIGURE|GENERATE.*NEWLINE)" "foreach\\([^)]*ZIP_LISTS"
  "PATH_EQUAL" "IS_READABLE" "IS_WRITABLE" "IS_EXECUTABLE" "BUILD_LOCAL_INTERFACE" "COMMAND_ERROR_IS_FATAL"
  "FIND_PACKAGE_ARGS" "DEPENDS_EXPLICIT_ONLY" "CMAKE_CURRENT_FUNCTION" "CMAKE_MESSAGE_LOG_LEVEL"
  "message\\( *(CHECK_|CONFIGURE_LOG)" "IMPORTED_RUNTIME_ARTIFACTS" "RUNTIME_DEPENDENC" "PACKAGE_INFO"
  "\\$<(PATH|LIST|COMPILE_ONLY|LINK_LIBRARY|LINK_GROUP|DEVICE_LINK|HOST_LINK|TARGET_RUNTIME)" "cmake -E (cat|create_hardlink)")

function(check_file file)
  file(STRINGS "${file}" lines)
  foreach(line IN LISTS lines)
    string(REGEX REPLACE "^ *#.*" "" line "${line}")
    foreach(feature IN LISTS newer)
      if(line MATCHES "${feature}")
        message(FATAL_ERROR "${file} has '${line}', which CMake 3.16 does not know")
      endif()
    endforeach()
    # Exported targets check the version of CMake if they need a newer one. A longer condition only chooses a way.
    if(line MATCHES "if\\(CMAKE_VERSION VERSION_LESS \"?([0-9.]+)\"?\\)" AND CMAKE_MATCH_1 VERSION_GREATER 3.16)
      message(FATAL_ERROR "${file} needs CMake ${CMAKE_MATCH_1}")
    endif()
    if(line MATCHES "cmake_(minimum_required|policy)\\( *VERSION ([0-9]+\\.[0-9]+)" AND CMAKE_MATCH_2 VERSION_GREATER 3.16)
      message(FATAL_ERROR "${file} has '${line}'")
    endif()
  endforeach()
endfunction()

start(package)
start(trace)
run("${CMAKE_COMMAND}" -S "${SOURCE}" -B package ${headers_only} --trace --trace-redirect=trace/lines)
install_package("${WORK}/package" installed)

# The trace of CMake shows which files it read.
file(STRINGS "${WORK}/trace/lines" lines REGEX "^/")
list(TRANSFORM lines REPLACE "\\([0-9]+\\):.*" "")
list(REMOVE_DUPLICATES lines)
set(checked "")
list(FILTER lines EXCLUDE REGEX "/IanaCodegenModule.cmake$")
foreach(file IN LISTS lines)
  string(FIND "${file}" "${SOURCE}/" start)
  if(start EQUAL 0)
    check_file("${file}")
    list(APPEND checked "${file}")
  endif()
endforeach()
foreach(file IN ITEMS CMakeLists.txt cmake/IanaCodegen.cmake cmake/Install.cmake)
  if(NOT "${SOURCE}/${file}" IN_LIST checked)
    message(FATAL_ERROR "the trace does not name ${file}, only ${checked}")
  endif()
endforeach()

# The package includes the file of the module only with CMake 3.28 or later.
file(GLOB_RECURSE installed "${WORK}/installed/*.cmake")
list(FILTER installed EXCLUDE REGEX "/IanaCodegenModule.cmake$")
list(LENGTH installed count)
if(count LESS 6)
  message(FATAL_ERROR "the package has only ${installed}")
endif()
foreach(file IN LISTS installed)
  check_file("${file}")
endforeach()

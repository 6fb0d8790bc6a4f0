# cmake -D SOURCE=FOLDER -D WORK=FOLDER -P prefixes.cmake
# Tests the output of pkg-config for the prefix /usr, which compilers search by default, and for other prefixes, which
# can be moved.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")
set(ENV{PKG_CONFIG_PATH} "")

function(configure prefix)
  start(package)
  run("${CMAKE_COMMAND}" -S "${SOURCE}" -B package ${headers_only} "-DCMAKE_INSTALL_PREFIX=${prefix}")
endfunction()

function(install_below stage)
  start("${stage}")
  set(ENV{DESTDIR} "${WORK}/${stage}")
  run("${CMAKE_COMMAND}" --install package ${ARGN})
  unset(ENV{DESTDIR})
endfunction()

function(expect_flags what folder expected)
  set(ENV{PKG_CONFIG_LIBDIR} "${folder}/share/pkgconfig")
  run(pkg-config ${ARGN} --cflags iana_codegen)
  string(STRIP "${output}" output)
  expect_equal("${what}: pkg-config --cflags" "${output}" "${expected}")
endfunction()

configure(/usr)
install_below(stage)
expect_flags("the prefix /usr" "${WORK}/stage/usr" "-I/usr/include" --keep-system-cflags)
expect_flags("the prefix /usr" "${WORK}/stage/usr" "")
file(READ "${WORK}/stage/usr/share/doc/iana_codegen/LICENSE" installed)
file(READ "${SOURCE}/LICENSE" license)
expect_equal("the installed license" "${installed}" "${license}")

# The prefix of cmake --install replaces the configured one.
string(REPLACE " " "\\ " escaped "${WORK}")
install_below(moved --prefix /opt/iana)
expect_flags("another prefix at installation" "${WORK}/moved/opt/iana"
  "-I${escaped}/moved/opt/iana/share/pkgconfig/../../include")
configure(/opt/iana)
install_below(stage --prefix /usr/)
expect_flags("the prefix /usr at installation" "${WORK}/stage/usr" "-I/usr/include" --keep-system-cflags)

# Without the headers, no file for pkg-config is installed.
install_below(nothing --component iana_codegen_tool)
file(GLOB_RECURSE files "${WORK}/nothing/*")
expect_equal("the component of the tool, which was not built" "${files}" "")

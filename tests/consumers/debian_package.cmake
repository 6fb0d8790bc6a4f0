# cmake -D SOURCE=FOLDER -D BUILD=FOLDER -D WORK=FOLDER -D COMPILER=FILE -P debian_package.cmake
# Builds the Debian packages, checks them with lintian, installs them into a directory, and uses them there.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")
need(dpkg-buildpackage dh fakeroot lintian)
foreach(folder IN ITEMS build system/var/lib/dpkg project program)
  start(${folder})
endforeach()
file(GLOB entries "${SOURCE}/*")
list(FILTER entries EXCLUDE REGEX "/(build|tests|[.]git)$")
file(COPY ${entries} DESTINATION "${WORK}/build/iana-codegen")

# Takes the objects of this build, because compiling them again takes a minute.
set(ENV{CMAKE_CXX_COMPILER_LAUNCHER} "${consumers}/take_object.sh")
set(ENV{OBJECTS} "${BUILD}")
set(ENV{DEB_BUILD_OPTIONS} "nocheck noopt noautodbgsym parallel=2")
run(sh -c "cd build/iana-codegen && dpkg-buildpackage --build=binary --no-sign")
run(sh -c "lintian --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs build/*.changes")

# dpkg installs into the directory as if it were a whole system, except for the dependencies.
file(WRITE "${WORK}/system/var/lib/dpkg/status" "")
run(sh -c "fakeroot dpkg --root='${WORK}/system' --force-not-root,depends,script-chrootless --log='${WORK}/dpkg.log' --install build/*.deb")
set(usr "${WORK}/system/usr")

# A project finds the package and the tool.
file(COPY "${consumers}/find_package/" "${consumers}/program.cpp" DESTINATION "${WORK}/project")
file(READ "${WORK}/project/CMakeLists.txt" text)
file(WRITE "${WORK}/project/CMakeLists.txt" "${text}
iana_codegen(program FORMAT cpp REGISTRY \"\${IANA_CODEGEN_REGISTRY}\" NAMESPACE mine OUTPUT mine.hpp)\n")
run("${CMAKE_COMMAND}" -S project -B program -G Ninja "-DCMAKE_CXX_COMPILER=${COMPILER}" ${without_packages}
    "-DCMAKE_PREFIX_PATH=${usr}")
run("${CMAKE_COMMAND}" --build program)
run(program/program)
expect_equal("the program printed" "${output}" "404 Not Found\n")
run("${CMAKE_COMMAND}" -E compare_files --ignore-eol "${usr}/include/iana/http/status.hpp"
    "${SOURCE}/generated/iana/http/status.hpp")
file(READ "${WORK}/program/mine.hpp" header)
if(NOT header MATCHES "namespace mine {")
  message(FATAL_ERROR "the installed tool wrote no header")
endif()

# pkg-config gives no path, because compilers search /usr/include anyway.
set(ENV{PKG_CONFIG_PATH} "${usr}/share/pkgconfig")
run(pkg-config --cflags iana_codegen)
string(STRIP "${output}" output)
expect_equal("flags of pkg-config" "${output}" "")

foreach(file IN ITEMS share/man/man1/iana-codegen.1.gz share/bash-completion/completions/iana-codegen
    share/zsh/vendor-completions/_iana-codegen share/fish/vendor_completions.d/iana-codegen.fish
    share/doc/iana-codegen/copyright share/iana_codegen/tables/http-method.xml)
  if(NOT EXISTS "${usr}/${file}")
    message(FATAL_ERROR "the packages do not have ${file}")
  endif()
endforeach()

# cmake -D SOURCE=FOLDER -D WORK=FOLDER -D COMPILER=FILE -P meson.cmake
# Uses the library in a Meson project: as a subproject, and installed by Meson and found with pkg-config.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")
need(meson)
set(ENV{CXX} "${COMPILER}")
start(project)
file(COPY "${consumers}/meson/" "${consumers}/program.cpp" DESTINATION "${WORK}/project")
file(MAKE_DIRECTORY "${WORK}/project/subprojects")
file(CREATE_LINK "${SOURCE}" "${WORK}/project/subprojects/iana_codegen" SYMBOLIC)

function(build_and_run folder)
  start(${folder})
  run(meson setup ${ARGN} ${folder} project)
  run(meson compile -C ${folder})
  run(${folder}/program)
  expect_equal("the program printed" "${output}" "404 Not Found\n")
endfunction()

# `dependency` also finds a subproject by the name of the project, so it does not need this variable.
file(APPEND "${WORK}/project/meson.build"
  "assert(subproject('iana_codegen').get_variable('iana_codegen_dep').found())\n")
build_and_run(as_subproject --wrap-mode=forcefallback)
file(COPY "${consumers}/meson/" DESTINATION "${WORK}/project")

foreach(folder IN ITEMS installing by_meson)
  start(${folder})
endforeach()
file(REMOVE "${WORK}/project/subprojects/iana_codegen")
run(meson setup --prefix "${WORK}/by_meson" installing "${SOURCE}")
run(meson install -C installing)
set(ENV{PKG_CONFIG_PATH} "${WORK}/by_meson/share/pkgconfig")
build_and_run(as_package --wrap-mode=nofallback)

# It installs the same headers, data and pages as CMake.
start(package)
run("${CMAKE_COMMAND}" -S "${SOURCE}" -B package ${headers_only})
install_package("${WORK}/package" moved)
foreach(folder IN ITEMS include share/iana_codegen share/doc)
  file(GLOB_RECURSE expected RELATIVE "${WORK}/moved/${folder}" "${WORK}/moved/${folder}/*")
  file(GLOB_RECURSE found RELATIVE "${WORK}/by_meson/${folder}" "${WORK}/by_meson/${folder}/*")
  expect_equal("what Meson installs into ${folder}" "${found}" "${expected}")
endforeach()
run(pkg-config --modversion iana_codegen)
string(STRIP "${output}" version)
file(STRINGS "${WORK}/package/CMakeCache.txt" line REGEX "^CMAKE_PROJECT_VERSION:")
expect_equal("the version" "CMAKE_PROJECT_VERSION:STATIC=${version}" "${line}")

# cmake -D SOURCE=FOLDER -D BUILD=FOLDER -D TOOL=FILE -D WORK=FOLDER -D COMPILER=FILE -D C_COMPILER=FILE -P release.cmake
# Makes a release in the build, and another one from the source archive of the first: they must have the same bytes. Then
# uses the archive of headers, without any other file of this project.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")
need(gzip sha256sum tar)
foreach(folder IN ITEMS elsewhere second headers)
  start(${folder})
endforeach()

run("${CMAKE_COMMAND}" --build "${BUILD}" --target release)
set(release "${BUILD}/release")
file(GLOB headers "${release}/*-headers.tar.gz")
string(REPLACE "-headers.tar.gz" ".tar.gz" sources "${headers}")
run(tar --extract --file "${sources}" --directory elsewhere --strip-components=1)
# Neither the file times nor the access rights of the copy may matter.
run(sh -c "find elsewhere -type f -exec touch {} + -exec chmod go= {} +")
file(READ "${release}/steps" steps)
string(REPLACE "${SOURCE}/" "${WORK}/elsewhere/" steps "${steps}")
file(WRITE "${WORK}/second/steps" "${steps}")
run("${CMAKE_COMMAND}" -D "SOURCE=${WORK}/elsewhere" -D "GENERATED=${WORK}/elsewhere/generated" -D "TOOL=${TOOL}"
    -D "STEPS=${WORK}/second/steps" -D "RELEASE=${WORK}/second" -P elsewhere/cmake/Release.cmake)
run("${CMAKE_COMMAND}" -E compare_files "${release}/SHA256SUMS" second/SHA256SUMS)
run("${CMAKE_COMMAND}" -E chdir "${release}" sha256sum --check --strict SHA256SUMS)

# The fields that SPDX requires, and the sums of both archives.
file(GLOB spdx "${release}/*.spdx")
file(READ "${spdx}" text)
foreach(line IN ITEMS "SPDXVersion: SPDX-2.3" "DataLicense: CC0-1.0" "SPDXID: SPDXRef-DOCUMENT" "DocumentName: ."
    "DocumentNamespace: https://." "Creator: Organization: ." "Created: 20..-..-..T00:00:00Z" "PackageName: ."
    "PackageDownloadLocation: ." "FilesAnalyzed: false" "PackageLicenseConcluded: MIT AND CC0-1.0")
  if(NOT text MATCHES "(^|\n)${line}")
    message(FATAL_ERROR "${spdx} has no line '${line}'")
  endif()
endforeach()
foreach(archive IN ITEMS "${sources}" "${headers}")
  file(SHA256 "${archive}" sum)
  get_filename_component(name "${archive}" NAME)
  if(NOT text MATCHES "PackageFileName: ${name}\n[^P]*PackageDownloadLocation: [^\n]*\n[^P]*PackageChecksum: SHA256: ${sum}\n")
    message(FATAL_ERROR "${spdx} does not have the sum ${sum} of ${name}:\n${text}")
  endif()
endforeach()

run(tar --extract --file "${headers}" --directory headers --strip-components=1)
foreach(language IN ITEMS cpp c)
  set(compiler "${COMPILER}" -std=c++17)
  if(language STREQUAL "c")
    set(compiler "${C_COMPILER}" -std=c99)
  endif()
  run(${compiler} -I headers/include "${consumers}/program.${language}" -o program)
  run(./program)
  expect_equal("the program printed" "${output}" "404 Not Found\n")
endforeach()

# All of them can be used together, and there is one for each generated header.
file(GLOB_RECURSE found RELATIVE "${WORK}/headers/include" "${WORK}/headers/include/*")
file(GLOB_RECURSE expected RELATIVE "${SOURCE}/generated" "${SOURCE}/generated/iana/*/*")
expect_equal("the headers of the release" "${found}" "${expected}")
list(FILTER found INCLUDE REGEX "[.]hpp$")
list(JOIN found ">\n#include <" includes)
file(WRITE "${WORK}/all.cpp" "#include <${includes}>\nint main() {}\n")
run("${COMPILER}" -std=c++17 -fsyntax-only -I headers/include all.cpp)

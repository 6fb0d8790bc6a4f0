# cmake -D SOURCE=FOLDER -D GENERATED=FOLDER -D TOOL=FILE -D STEPS=FILE -D RELEASE=FOLDER -P Release.cmake
# Writes a release into the directory RELEASE: an archive of the sources, an archive of headers that need no other files,
# together with pages, JSON, schemas and descriptions, an SPDX file, and SHA-256 sums. The bytes depend only on the
# sources. STEPS has a line for each C++ header: format, path, description, registry and supplements, separated by '|'.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/CheckVersions.cmake")
set(name "iana-codegen-${version}")
set(stage "${RELEASE}/stage/${name}-headers")
file(REMOVE_RECURSE "${RELEASE}/stage")
file(MAKE_DIRECTORY "${stage}")

# Ignores who owns the files, when they were written, and in which order the file system lists them. Versions of tar
# differ in what they write with --format=ustar. The flags SH leave the targets of links as they are.
function(write_archive archive folder list top)
  execute_process(
    COMMAND tar --create --format=gnu --sort=name --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX
      "--mtime=${date} 00:00:00Z" "--transform=s,^,${top}/,SH" --directory "${folder}" --no-recursion
      --verbatim-files-from "--files-from=${list}"
    COMMAND gzip --no-name --best
    OUTPUT_FILE "${RELEASE}/${archive}"
    COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# The files that git knows or, if there is no repository, all files. build/ contains no sources.
function(list_sources variable)
  if(EXISTS "${SOURCE}/.git")
    execute_process(COMMAND git -C "${SOURCE}" -c core.quotePath=false ls-files
      OUTPUT_VARIABLE files COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "[^\n]+" files "${files}")
  else()
    file(GLOB_RECURSE files RELATIVE "${SOURCE}" "${SOURCE}/*")
    list(FILTER files EXCLUDE REGEX "^build/")
  endif()
  list(SORT files)
  set(${variable} "${files}" PARENT_SCOPE)
endfunction()

function(list_tree list folder)
  file(GLOB_RECURSE files RELATIVE "${folder}" "${folder}/*")
  list(SORT files)
  list(JOIN files "\n" text)
  file(WRITE "${list}" "${text}\n")
endfunction()

function(make_header step)
  string(REPLACE "|" ";" step "${step}")
  list(POP_FRONT step format path table registry)
  set(arguments "")
  if(NOT table STREQUAL "")
    list(APPEND arguments --table "${table}")
  endif()
  foreach(supplement IN LISTS step)
    list(APPEND arguments --supplement "${supplement}")
  endforeach()
  set(output "${stage}/include/${path}")
  get_filename_component(folder "${output}" DIRECTORY)
  file(MAKE_DIRECTORY "${folder}")
  execute_process(COMMAND "${TOOL}" generate ${format} "${registry}" ${arguments} --single-file --output "${output}"
    ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(write_spdx file)
  set(text "SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\nSPDXID: SPDXRef-DOCUMENT\nDocumentName: ${name}\n"
    "DocumentNamespace: https://spdx.org/spdxdocs/${name}-${sum_of_sources}\n"
    "Creator: Organization: the iana-codegen authors\nCreated: ${date}T00:00:00Z\n")
  foreach(part IN ITEMS sources headers)
    list(APPEND text "\nPackageName: iana-codegen-${part}\nSPDXID: SPDXRef-${part}\nPackageVersion: ${version}\n"
      "PackageFileName: ${archive_of_${part}}\nPackageDownloadLocation: NOASSERTION\nFilesAnalyzed: false\n"
      "PackageChecksum: SHA256: ${sum_of_${part}}\nPackageLicenseConcluded: MIT AND CC0-1.0\n"
      "PackageLicenseDeclared: MIT AND CC0-1.0\nPackageCopyrightText: <text>2026 the iana-codegen authors</text>\n"
      "Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-${part}\n")
  endforeach()
  file(WRITE "${file}" ${text})
endfunction()

list_sources(files)
list(JOIN files "\n" text)
file(WRITE "${RELEASE}/stage/sources" "${text}\n")
write_archive("${name}.tar.gz" "${SOURCE}" "${RELEASE}/stage/sources" "${name}")

file(STRINGS "${STEPS}" steps)
foreach(step IN LISTS steps)
  make_header("${step}")
endforeach()
file(COPY "${GENERATED}/iana" DESTINATION "${stage}/include" FILES_MATCHING PATTERN "*.h")
file(GLOB data "${GENERATED}/*.*")
file(GLOB schemas "${SOURCE}/generator/formats/json/*.schema.json")
file(COPY ${data} ${schemas} "${SOURCE}/data/tables" "${SOURCE}/LICENSE" "${SOURCE}/CHANGELOG.md" DESTINATION "${stage}"
  PATTERN .clang-format EXCLUDE)
list_tree("${RELEASE}/stage/headers" "${stage}")
write_archive("${name}-headers.tar.gz" "${stage}" "${RELEASE}/stage/headers" "${name}-headers")

set(archive_of_sources "${name}.tar.gz")
set(archive_of_headers "${name}-headers.tar.gz")
foreach(part IN ITEMS sources headers)
  file(SHA256 "${RELEASE}/${archive_of_${part}}" sum_of_${part})
endforeach()
write_spdx("${RELEASE}/${name}.spdx")
file(SHA256 "${RELEASE}/${name}.spdx" sum)
file(WRITE "${RELEASE}/SHA256SUMS" "${sum_of_headers}  ${archive_of_headers}\n${sum_of_sources}  ${archive_of_sources}\n"
  "${sum}  ${name}.spdx\n")
file(REMOVE_RECURSE "${RELEASE}/stage")
message(STATUS "the release is in ${RELEASE}")

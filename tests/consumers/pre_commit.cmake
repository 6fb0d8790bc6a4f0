# cmake -D SOURCE=FOLDER -D WORK=FOLDER -D TOOL=FILE -P pre_commit.cmake
# Commits a generated header in a repository with a pre-commit hook: the hook of this project, and a local one.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")
need(git pre-commit)
get_filename_component(folder "${TOOL}" DIRECTORY)
set(ENV{PATH} "${folder}:$ENV{PATH}")
set(ENV{PRE_COMMIT_HOME} "${WORK}/cache")
set(ENV{HOME} "${WORK}")
start(hooks)
start(project)
start(cache)

function(git folder)
  run(git -c user.name=test -c user.email=test@example.org -C "${WORK}/${folder}" ${ARGN})
  string(STRIP "${output}" output)
  set(output "${output}" PARENT_SCOPE)
endfunction()

foreach(folder IN ITEMS hooks project)
  git(${folder} init --quiet)
endforeach()
file(COPY "${SOURCE}/.pre-commit-hooks.yaml" DESTINATION "${WORK}/hooks")
git(hooks add .)
git(hooks commit --quiet -m hooks)
git(hooks rev-parse HEAD)

file(COPY_FILE "${consumers}/../registries/small.xml" "${WORK}/project/registry.xml")
file(READ "${consumers}/pre_commit/pre-commit-config.yaml" local)
file(WRITE "${WORK}/project/.pre-commit-config.yaml" "repos:\n- repo: '${WORK}/hooks'\n  rev: ${output}\n  hooks:\n"
  "    - {id: iana-codegen, args: [json, registry.xml, --output, status.json]}\n${local}")

set(commands
  "iana-codegen generate json registry.xml --output status.json"
  "iana-codegen generate cpp registry.xml --output status.hpp")
git(project add .)
foreach(command IN LISTS commands)
  try("${CMAKE_COMMAND}" -E chdir project pre-commit run --all-files)
  string(FIND "${output}" "is missing, expected what this command writes: ${command}\n" found)
  if(NOT failure OR found EQUAL -1)
    message(FATAL_ERROR "the hook did not tell to run '${command}':\n${output}")
  endif()
  run(sh -c "cd project && ${command}")
endforeach()
run("${CMAKE_COMMAND}" -E chdir project pre-commit run --all-files)

# A stale file is found, and stays as it is.
file(APPEND "${WORK}/project/status.hpp" "// an edit\n")
file(SHA256 "${WORK}/project/status.hpp" before)
try("${CMAKE_COMMAND}" -E chdir project pre-commit run --all-files)
if(NOT failure OR NOT output MATCHES "status.hpp:[0-9]+:1: error: the file is out of date here")
  message(FATAL_ERROR "the hook accepted a stale file:\n${output}")
endif()
file(SHA256 "${WORK}/project/status.hpp" after)
expect_equal("the stale file" "${after}" "${before}")

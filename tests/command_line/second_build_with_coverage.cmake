# cmake -D WORK=FOLDER -D SOURCE=FOLDER -D GENERATOR=NAME -D COMPILER=FILE -D GCOV=FILE
#   -P second_build_with_coverage.cmake
# Checks that each error and each warning about data is shown by a file in tests/refused or tests/warned. Builds the
# tool with coverage, runs it on these files, and searches for lines with a message that did not run. A line also counts
# as missed if a part of it did not run, such as the call after a condition.
include("${CMAKE_CURRENT_LIST_DIR}/../consumers/common.cmake")
start(build)
run("${CMAKE_COMMAND}" -S "${SOURCE}" -B build -G "${GENERATOR}" "-DCMAKE_CXX_COMPILER=${COMPILER}"
    -DIANA_CODEGEN_BUILD_TESTS=OFF -DCMAKE_BUILD_TYPE= "-DCMAKE_CXX_FLAGS=-O0 --coverage"
    -DCMAKE_UNITY_BUILD=ON)
run("${CMAKE_COMMAND}" --build build --target iana_codegen_tool --parallel 2)

file(GLOB_RECURSE corpus "${SOURCE}/tests/refused/*.xml" "${SOURCE}/tests/warned/*.xml")
foreach(file IN LISTS corpus)
  set(inputs "${file}")
  set(described "${SOURCE}/tests/described")
  if(file MATCHES "/supplements/")
    set(inputs "${SOURCE}/tests/registries/small.xml" --supplement "${file}")
  elseif(file MATCHES "/descriptions/")
    set(inputs "${described}/registry.xml" --table "${file}")
  elseif(file MATCHES "/registries_of_(word|signal)s/")
    set(inputs "${file}" --table "${described}/${CMAKE_MATCH_1}.xml")
  elseif(file MATCHES "/supplements_of_(word|signal)s/")
    set(inputs "${described}/registry.xml" --table "${described}/${CMAKE_MATCH_1}.xml" --supplement "${file}")
  endif()
  # The test Corpus checks the output.
  try(build/generator/iana-codegen check ${inputs} --today 2026-01-01)
endforeach()

# The library reads the data. The other files belong to the command line.
file(GLOB_RECURSE counts "${WORK}/build/generator/CMakeFiles/iana_codegen_generator.dir/*.gcda")
# With paths, because some files of two folders have the same name: generator#tables#phrase.cpp.gcov
run("${GCOV}" --relative-only --preserve-paths --source-prefix "${SOURCE}" ${counts})
file(GLOB sources "${WORK}/generator#*.gcov")
set(message "[.](error|warning|note)\\(|(refuse|does_not_apply)\\(|\".*expected")
# `check` does not run the code of `update`. name_keeper_test.cpp and update_test.cpp test its messages.
# The unit tests of templates and selections show their messages, because this test runs `check`, which has neither.
list(FILTER sources EXCLUDE REGEX "#(known_names\\.cpp|row_selection\\.cpp|user_template#.*)\\.gcov$")
set(executed 0)
set(missed "")
foreach(source IN LISTS sources)
  # A line is COUNT:LINE:TEXT. COUNT is a number, ##### for a line that did not run, or has a * if a part of it did not
  # run.
  file(STRINGS "${source}" lines REGEX "^ *[0-9]+: *[0-9]+:.*(${message})")
  list(LENGTH lines count)
  math(EXPR executed "${executed} + ${count}")
  file(STRINGS "${source}" lines REGEX "^ *(#####|[0-9]+\\*): *[0-9]+:.*(${message})")
  cmake_path(GET source FILENAME name)
  foreach(line IN LISTS lines)
    string(APPEND missed "\n${name}: ${line}")
  endforeach()
endforeach()
if(missed OR executed LESS 60)
  message(FATAL_ERROR "${executed} lines with messages ran. No file in tests/refused or tests/warned shows:${missed}")
endif()
file(REMOVE_RECURSE "${WORK}")

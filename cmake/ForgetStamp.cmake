# cmake -D OUTPUT=FILE -D STAMP=FILE -P ForgetStamp.cmake
# Without its output, a stamp tells nothing.
if(NOT EXISTS "${OUTPUT}")
  file(REMOVE "${STAMP}")
endif()

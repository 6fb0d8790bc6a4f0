# cmake -D OUTPUT=FILE -D STAMP=FILE -P ForgetStamp.cmake
# Removes the stamp if the output is missing, so that the next build writes the output again.
if(NOT EXISTS "${OUTPUT}")
  file(REMOVE "${STAMP}")
endif()

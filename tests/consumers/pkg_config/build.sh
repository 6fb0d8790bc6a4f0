${CXX:-c++} -std=c++17 $(pkg-config --cflags iana_codegen) program.cpp -o program

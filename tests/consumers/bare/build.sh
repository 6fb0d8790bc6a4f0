${CXX:-c++} -std=c++17 -I iana-codegen/generated program.cpp -o program

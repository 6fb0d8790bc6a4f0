g++ -std=c++20 -fmodules-ts -I iana-codegen/generated -x c++ -c iana-codegen/generated/iana/iana.cppm -o iana.o
g++ -std=c++20 -fmodules-ts -I iana-codegen/generated program.cpp iana.o -o program

clang++ -std=c++20 -I iana-codegen/generated --precompile iana-codegen/generated/iana/iana.cppm -o iana.pcm
clang++ -std=c++20 -I iana-codegen/generated -fmodule-file=iana=iana.pcm program.cpp iana.pcm -o program

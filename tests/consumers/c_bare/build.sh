${CC:-cc} -std=c99 -I iana-codegen/generated program.c -o program

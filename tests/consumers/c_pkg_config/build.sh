${CC:-cc} -std=c99 $(pkg-config --cflags iana_codegen) program.c -o program

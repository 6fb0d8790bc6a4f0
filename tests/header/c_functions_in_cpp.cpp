#include "c_functions.inc"

const struct c_functions* functions_in_cpp(void) { return &all_functions; }

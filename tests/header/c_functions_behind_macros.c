#include "hostile_macros.hpp"

#include "c_functions.inc"

const struct c_functions* functions_in_c_behind_macros(void) { return &all_functions; }

#include "c_functions.inc"

const struct c_functions* functions_of_whole_header(void);
const struct c_functions* functions_of_whole_header(void) { return &all_functions; }

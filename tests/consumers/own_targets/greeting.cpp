#include "greeting.hpp"

#include <iostream>

void greet(iana::http::status code) { std::cout << iana::http::status_text(code) << '\n'; }

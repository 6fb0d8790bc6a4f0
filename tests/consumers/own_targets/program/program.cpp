#include <greeting.hpp>

int main() { greet(iana::http::status::not_found); }

// An enumeration in the style of cpp-httplib, which writes NotFound_404, and spells some words in its own way.
#include <iostream>
#include <templates/httplib_style.hpp>

using namespace httplib_style;

int main() {
    for (const int code : {int{NotFound_404}, int{UriTooLong_414}, int{HttpVersionNotSupported_505}, 499}) {
        std::cout << code << ' ' << status_message(code) << '\n';
    }
}

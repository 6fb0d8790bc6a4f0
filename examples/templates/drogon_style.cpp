// An enumeration in the style of drogon, which writes k404NotFound.
#include <iostream>
#include <templates/drogon_style.hpp>

// Names that IANA replaced still compile, with a warning.
static_assert(k413ContentTooLarge == 413 && k414URITooLong == 414 && k418ImATeapot == 418);

int main() {
    for (const auto code : {k200OK, k203NonAuthoritativeInformation, k226IMUsed, k505HTTPVersionNotSupported}) {
        std::cout << static_cast<int>(code) << '\n';
    }
}

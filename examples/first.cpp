// The first example of the README.
#include <iana/http/status.hpp>
#include <iostream>

int main() {
    using namespace iana::http;
    static_assert(reason_phrase(status::content_too_large) == "Content Too Large");
    const auto code = status_from_digits("499").value();  // not registered: data, not an error
    std::cout << status_text(status::not_found) << '\n';  // 404 Not Found
    std::cout << is_client_error(code) << '\n';           // 1
    std::cout << status_text(generic(code)) << '\n';      // 400 Bad Request, which a client treats 499 as
}

// A client that decides by the class of a code. It treats an unknown code as RFC 9110, Section 15 says: like the code
// x00 of its class.
#include <iana/http/status.hpp>
#include <iana/http/status_ostream.hpp>
#include <iostream>
#include <string_view>

using namespace iana::http;

std::string_view next_step(status code) {
    switch (class_of(code)) {
        case status_class::informational: return "wait for the final response";
        case status_class::successful: return "done";
        case status_class::redirection: return preserves_method(code) ? "ask there, with the same method" : "ask there";
        case status_class::client_error: return "do not ask again like that";
        case status_class::server_error: return "try again later";
        case status_class::none: break;
    }
    return "this is no HTTP";
}

int main() {
    for (const unsigned number : {103U, 200U, 299U, 303U, 308U, 404U, 499U, 503U, 999U}) {
        const status code{static_cast<std::uint16_t>(number)};
        std::cout << code << ": " << next_step(code);
        if (is_valid(code) && find(code) == nullptr) std::cout << ", like " << generic(code);
        std::cout << '\n';
    }
}

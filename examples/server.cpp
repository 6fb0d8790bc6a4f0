// A server that writes the status line of a response (RFC 9112, Section 4).
#include <iana/http/status.hpp>
#include <iostream>
#include <string>

using iana::http::status;

std::string status_line(status code) {
    // The phrase may be empty, but HTTP requires the space before it.
    const auto number = std::to_string(static_cast<unsigned>(code));
    return "HTTP/1.1 " + number + ' ' + std::string{reason_phrase(code)} + "\r\n";
}

std::string response(status code, const std::string& content) {
    auto text = status_line(code);
    if (never_has_content(code)) return text + "\r\n";
    return text + "Content-Length: " + std::to_string(content.size()) + "\r\n\r\n" + content;
}

int main() {
    std::cout << response(status::ok, "Hello.\n");
    std::cout << response(status::no_content, "Nobody reads this.\n");
    std::cout << response(status::payload_too_large, "Less, please.\n");
    std::cout << response(status{299}, "A code of our own.\n");
}

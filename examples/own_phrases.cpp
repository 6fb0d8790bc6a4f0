// A server that keeps sending the phrases that it always sent: those of RFC 2616, and one of its own.
#include <iostream>
#include <old_server/http/status.hpp>

using namespace old_server::http;

int main() {
    for (const auto code : {status::unauthorized, status::content_too_large, status::not_found}) {
        std::cout << status_text(code) << " (IANA: " << registered_phrase(code) << ")\n";
    }
    // Lookups find each phrase that a peer may send.
    for (const auto* phrase : {"Request Entity Too Large", "Payload Too Large", "Content Too Large"}) {
        std::cout << phrase << ": " << static_cast<unsigned>(status_from_phrase(phrase).value()) << '\n';
    }
}

#include "server.hpp"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <stdexcept>
#include <utility>

namespace command_line_tests {
namespace {

sockaddr* general(sockaddr_in& address) { return reinterpret_cast<sockaddr*>(&address); }

// Up to the blank line behind the head of the request.
void read_request(int connection) {
    std::string request;
    std::array<char, 1024> part{};
    while (request.find("\r\n\r\n") == std::string::npos) {
        const auto size = ::read(connection, part.data(), part.size());
        if (size <= 0) return;
        request.append(part.data(), static_cast<std::size_t>(size));
    }
}

void write_all(int connection, const std::string& text) {
    std::size_t written = 0;
    while (written < text.size()) {
        const auto size = ::send(connection, text.data() + written, text.size() - written, MSG_NOSIGNAL);
        if (size <= 0) return;
        written += static_cast<std::size_t>(size);
    }
}

}  // namespace

Server::Server(std::string answer, Ending ending)
    : answer_{std::move(answer)}, ending_{ending}, socket_{::socket(AF_INET, SOCK_STREAM, 0)} {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(socket_, general(address), size) != 0 || ::listen(socket_, 4) != 0 ||
        ::getsockname(socket_, general(address), &size) != 0) {
        throw std::runtime_error{"no server on the loopback interface"};
    }
    port_ = ntohs(address.sin_port);
    thread_ = std::thread{[this] { serve(); }};
}

Server::~Server() {
    ::shutdown(socket_, SHUT_RDWR);
    thread_.join();
    ::close(socket_);
}

void Server::serve() const {
    for (int connection; (connection = ::accept(socket_, nullptr, nullptr)) >= 0; ::close(connection)) {
        read_request(connection);
        write_all(connection, answer_);
        // Until the client has had enough.
        if (ending_ == Ending::stalls) read_request(connection);
    }
}

std::string http_answer(const std::string& status, const std::string& content) {
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + std::to_string(content.size()) +
           "\r\nConnection: close\r\n\r\n" + content;
}

}  // namespace command_line_tests

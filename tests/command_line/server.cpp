#include "server.hpp"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <stdexcept>
#include <utility>

namespace command_line_tests {
namespace {

sockaddr* general(sockaddr_in& address) { return reinterpret_cast<sockaddr*>(&address); }

// Reads up to the empty line after the header of the request.
std::string read_request(int connection) {
    std::string request;
    std::array<char, 1024> part{};
    while (request.find("\r\n\r\n") == std::string::npos) {
        const auto size = ::read(connection, part.data(), part.size());
        if (size <= 0) break;
        request.append(part.data(), static_cast<std::size_t>(size));
    }
    return request;
}

void write_all(int connection, const std::string& text) {
    std::size_t written = 0;
    while (written < text.size()) {
        const auto size = ::send(connection, text.data() + written, text.size() - written, MSG_NOSIGNAL);
        if (size <= 0) return;
        written += static_cast<std::size_t>(size);
    }
}

int listen_on_any_port(int socket, int queue) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(socket, general(address), size) != 0 || ::listen(socket, queue) != 0 ||
        ::getsockname(socket, general(address), &size) != 0) {
        throw std::runtime_error{"no server on the loopback interface"};
    }
    return ntohs(address.sin_port);
}

}  // namespace

Server::Server(const std::string& answer, Ending ending) : Server{{}, answer, ending} {}

Server::Server(const std::map<std::string, std::string>& answers)
    : Server{answers, http_answer("404 Not Found", ""), Ending::hangs_up} {}

Server::Server(std::map<std::string, std::string> answers, std::string answer_to_others, Ending ending)
    : answers_{std::move(answers)},
      answer_to_others_{std::move(answer_to_others)},
      ending_{ending},
      socket_{::socket(AF_INET, SOCK_STREAM, 0)} {
    port_ = listen_on_any_port(socket_, 4);
    thread_ = std::thread{[this] { serve(); }};
}

Server::~Server() {
    is_over_ = true;
    ::shutdown(socket_, SHUT_RDWR);
    thread_.join();
    ::close(socket_);
}

void Server::serve() {
    for (int connection; (connection = ::accept(socket_, nullptr, nullptr)) >= 0; ::close(connection)) {
        ++requests_;
        write_all(connection, answer_to(read_request(connection)));
        // Continue until the client closes the connection.
        if (ending_ == Ending::stalls) static_cast<void>(read_request(connection));
        if (ending_ == Ending::drips) drip(connection);
    }
}

// A request starts with a line such as "GET /registry.xml HTTP/1.1".
std::string Server::answer_to(const std::string& request) const {
    const auto start = request.find(' ') + 1;
    const auto answer = answers_.find(request.substr(start, request.find(' ', start) - start));
    return answer != answers_.end() ? answer->second : answer_to_others_;
}

void Server::drip(int connection) const {
    while (!is_over_ && ::send(connection, " ", 1, MSG_NOSIGNAL) == 1) {
        std::this_thread::sleep_for(std::chrono::milliseconds{100});
    }
}

std::string http_answer(const std::string& status, const std::string& content) {
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + std::to_string(content.size()) +
           "\r\nConnection: close\r\n\r\n" + content;
}

std::string redirection(const std::string& url) {
    return "HTTP/1.1 301 Moved Permanently\r\nLocation: " + url + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

DeafServer::DeafServer() : socket_{::socket(AF_INET, SOCK_STREAM, 0)} {
    port_ = listen_on_any_port(socket_, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port_));
    for (int i = 0; i < 4; ++i) {
        waiting_.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
        static_cast<void>(::connect(waiting_.back(), general(address), sizeof address));
    }
}

DeafServer::~DeafServer() {
    for (const int connection : waiting_) ::close(connection);
    ::close(socket_);
}

}  // namespace command_line_tests

// A server on the loopback interface that gives the same answer to everybody who asks.
#pragma once

#include <string>
#include <thread>

namespace command_line_tests {

class Server {
public:
    // The bytes of the answer, head and all. One that stalls says nothing behind them, and does not hang up.
    enum class Ending { hangs_up, stalls };
    explicit Server(std::string answer, Ending ending = Ending::hangs_up);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(port_) + "/registry.xml"; }

private:
    void serve() const;

    std::string answer_;
    Ending ending_;
    int socket_;
    int port_ = 0;
    std::thread thread_;
};

// A whole answer of that status, as "200 OK", with that content.
[[nodiscard]] std::string http_answer(const std::string& status, const std::string& content);

}  // namespace command_line_tests

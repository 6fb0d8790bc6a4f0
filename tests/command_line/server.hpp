// An HTTP server on the loopback interface that gives the same answer to every request, or one for each path.
#pragma once

#include <atomic>
#include <map>
#include <string>
#include <thread>
#include <vector>

namespace command_line_tests {

class Server {
public:
    // `answer` includes the header. After it, `stalls` sends nothing and keeps the connection open; `drips` sends one
    // more byte every tenth of a second.
    enum class Ending { hangs_up, stalls, drips };
    explicit Server(const std::string& answer, Ending ending = Ending::hangs_up);
    // Requests for any other path are answered with 404.
    explicit Server(const std::map<std::string, std::string>& answers);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] int requests() const { return requests_; }
    [[nodiscard]] std::string url(const std::string& path = "/registry.xml") const {
        return "http://127.0.0.1:" + std::to_string(port_) + path;
    }

private:
    Server(std::map<std::string, std::string> answers, std::string answer_to_others, Ending ending);

    void serve();
    void drip(int connection) const;
    [[nodiscard]] std::string answer_to(const std::string& request) const;

    std::map<std::string, std::string> answers_;  // by path
    std::string answer_to_others_;
    Ending ending_;
    int socket_;
    int port_ = 0;
    std::atomic<int> requests_{0};
    std::atomic<bool> is_over_{false};
    std::thread thread_;
};

// A complete HTTP answer; `status` is for example "200 OK".
[[nodiscard]] std::string http_answer(const std::string& status, const std::string& content);

// An answer that sends the client to another URL.
[[nodiscard]] std::string redirection(const std::string& url);

// A server on the loopback interface that accepts no connection, because its queue of connections is full.
class DeafServer {
public:
    DeafServer();
    ~DeafServer();
    DeafServer(const DeafServer&) = delete;
    DeafServer& operator=(const DeafServer&) = delete;

    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(port_) + "/registry.xml"; }

private:
    int socket_;
    int port_ = 0;
    std::vector<int> waiting_;
};

}  // namespace command_line_tests

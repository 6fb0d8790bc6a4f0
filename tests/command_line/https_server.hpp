// An HTTPS server with a self-signed certificate.
#pragma once

#include <sys/types.h>

#include <cstdio>
#include <string>

#include "run.hpp"

namespace command_line_tests {

class HttpsServer {
public:
    // Sends this answer, which includes the HTTP header, to every client.
    explicit HttpsServer(const std::string& answer);
    ~HttpsServer();
    HttpsServer(const HttpsServer&) = delete;
    HttpsServer& operator=(const HttpsServer&) = delete;

    [[nodiscard]] std::string url() const { return "https://127.0.0.1:" + port_ + "/registry.xml"; }
    // The file with its certificate, for clients that must trust it.
    [[nodiscard]] std::string certificate() const { return (folder_.path() / "certificate").string(); }

private:
    TemporaryFolder folder_;
    std::FILE* output_ = nullptr;
    pid_t process_ = 0;
    std::string port_;
};

}  // namespace command_line_tests

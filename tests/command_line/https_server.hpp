// A server that speaks TLS, with a certificate that nobody trusts.
#pragma once

#include <sys/types.h>

#include <cstdio>
#include <string>

#include "run.hpp"

namespace command_line_tests {

class HttpsServer {
public:
    // Gives that answer, head and all, to everybody who asks.
    explicit HttpsServer(const std::string& answer);
    ~HttpsServer();
    HttpsServer(const HttpsServer&) = delete;
    HttpsServer& operator=(const HttpsServer&) = delete;

    [[nodiscard]] std::string url() const { return "https://127.0.0.1:" + port_ + "/registry.xml"; }
    // A file with its certificate, for clients that shall trust it.
    [[nodiscard]] std::string certificate() const { return (folder_.path() / "certificate").string(); }

private:
    TemporaryFolder folder_;
    std::FILE* output_ = nullptr;
    pid_t process_ = 0;
    std::string port_;
};

}  // namespace command_line_tests

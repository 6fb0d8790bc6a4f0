#include "https_server.hpp"

#include <array>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

namespace command_line_tests {
namespace {

std::string line_of(std::FILE* file) {
    std::array<char, 256> line{};
    if (std::fgets(line.data(), line.size(), file) == nullptr) throw std::runtime_error{"no server that speaks TLS"};
    return line.data();
}

}  // namespace

HttpsServer::HttpsServer(const std::string& answer) {
    folder_.write("registry.xml", answer);
    const auto made =
        run(folder_, "openssl",
            {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "key",
             "-out", "certificate", "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"});
    if (made.exit_status != 0) throw std::runtime_error{"no certificate: " + made.errors};
    const auto command = "cd '" + folder_.path().string() +
                         "' && echo $$ && exec openssl s_server -accept 127.0.0.1:0 -cert certificate -key key -HTTP "
                         "2>/dev/null </dev/null";
    output_ = ::popen(command.c_str(), "r");
    if (output_ == nullptr) throw std::runtime_error{"no server that speaks TLS"};
    process_ = std::atoi(line_of(output_).c_str());
    const std::string start = "ACCEPT 127.0.0.1:";
    auto line = line_of(output_);
    while (line.rfind(start, 0) != 0) line = line_of(output_);
    port_ = line.substr(start.size(), line.find('\n') - start.size());
}

HttpsServer::~HttpsServer() {
    ::kill(process_, SIGTERM);
    ::pclose(output_);
}

}  // namespace command_line_tests

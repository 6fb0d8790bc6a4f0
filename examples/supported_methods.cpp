// A server that announces only the methods that it supports.
#include <iostream>
#include <small_server/http/method.hpp>

using namespace small_server::http;

int main() {
    std::cout << "Allow:";
    for (const auto& entry : methods) std::cout << ' ' << entry.name;
    std::cout << '\n';
    for (const auto* text : {"GET", "DELETE"}) {
        std::cout << text << ": " << (method_from_name(text) ? "supported" : "501 Not Implemented") << '\n';
    }
}

// Explains codes that proxies and load balancers send or log although IANA has not registered them. One header has the
// codes of four vendors.
#include <iostream>
#include <vendor/http/status.hpp>

int main() {
    using namespace vendor::http;
    for (const auto& entry : statuses) {
        if (entry.state == registration::unassigned) std::cout << status_text(entry.code) << '\n';
    }
    constexpr auto code = status::client_closed_request;
    std::cout << '\n' << status_text(code) << " is " << enum_name(code) << ": " << description(code) << '\n';
    std::cout << "A client treats it as " << status_text(generic(code)) << ".\n";
    for (const auto& reference : references(code)) std::cout << reference.document << ", " << reference.url << '\n';
}

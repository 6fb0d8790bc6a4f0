// A C++20 program that checks std::format. It prints nothing, and exits with 0 if the results are right.
#include <format>
#include <iana/http/status_format.hpp>
#include <string>

int main() {
    using iana::http::status;
    const std::string text{status_text(status::not_found)};
    const bool is_right = std::format("{}", status::not_found) == text &&
                          std::format("{:>{}}|", status::not_found, text.size() + 3) == "   " + text + "|" &&
                          std::format("{:*^7}", status{999}) == "**999**" && std::format("{}", status{0}) == "0";
    return is_right ? 0 : 1;
}

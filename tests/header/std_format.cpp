// A program of C++20 whose standard library has std::format: prints nothing and ends with 0 where all is well.
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

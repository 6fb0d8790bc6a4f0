// A program of C++20 whose standard library has std::format: prints nothing and ends with 0 where all is well.
#include <format>
#include <iana/http/status_format.hpp>

int main() {
    using iana::http::status;
    const bool is_right = std::format("{}", status::not_found) == "404 Not Found" &&
                          std::format("{:>16}|", status::not_found) == "   404 Not Found|" &&
                          std::format("{:*^7}", status{499}) == "**499**" && std::format("{}", status{0}) == "0";
    return is_right ? 0 : 1;
}

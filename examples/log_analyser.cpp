// Counts the codes in a log. Each line gives its code by number, by phrase or by name.
#include <iana/http/status.hpp>
#include <iana/http/status_ostream.hpp>
#include <iomanip>
#include <iostream>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>

using namespace iana::http;

constexpr const char* log_file = R"(GET / 200
GET /old 301
GET /missing 404
PUT /large Payload Too Large
PUT /larger CONTENT_TOO_LARGE
GET /slow 499
GET /missing Not Found
GET /odd 4o4
)";

std::optional<status> read_status(std::string_view text) {
    if (const auto code = status_from_digits(text)) return code;
    if (const auto code = status_from_phrase(text)) return code;
    return status_from_name(text);
}

int main() {
    std::map<status, int> counts;
    std::istringstream lines{log_file};
    std::string method;
    std::string path;
    for (std::string text; lines >> method >> path >> std::ws && std::getline(lines, text);) {
        if (const auto code = read_status(text)) {
            ++counts[*code];
        } else {
            std::cout << "no status: " << text << '\n';
        }
    }
    for (const auto& [code, count] : counts) std::cout << std::left << std::setw(24) << code << count << '\n';
}

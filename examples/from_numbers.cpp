// A library whose interface has plain integers. A cast would make 404 of 65940.
#include <iana/http/status.hpp>
#include <iostream>

namespace http = iana::http;

template <typename integer>
void answer(integer number) {
    const auto code = http::status_from_number(number);
    std::cout << number << ": " << (code && is_valid(*code) ? "sent" : "refused") << '\n';
}

int main() {
    answer(404);
    answer(499L);
    answer(65940);
    answer(-65132);
    answer((1ULL << 32) + 404);
    answer(999);
}

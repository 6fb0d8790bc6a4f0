// A company's proxy with a private code, which can be looked up by number, phrase and name like a code of IANA.
#include <company/http/status.hpp>
#include <iostream>

int main() {
    using namespace company::http;
    const auto code = status_from_phrase("quota used up");
    std::cout << status_text(code.value_or(status::ok)) << '\n';
    std::cout << description(status::quota_used_up) << '\n';
    std::cout << (registration_of(status::quota_used_up) == registration::unassigned) << '\n';
    for (const auto& reference : references(status::quota_used_up)) std::cout << reference.url << '\n';
}

// Uses the module iana: what functions, tables and templates have, and what it shares with the headers.
#include <cstdio>
#include <iana/http/status.hpp>
#include <optional>
#include <system_error>

import iana;

int main() {
    using namespace iana::http;
    static_assert(status_from_phrase("Not Found") == status::not_found);
    const std::error_code error = *status_from_digits("502");
    const bool is_complete = error == status_class::server_error && find(status::ok)->phrase == "OK" &&
                             references(status::not_found)[0].document == "RFC 9110" && statuses.size() > 60 &&
                             is_safe(*method_from_name("GET")) && lower_name(field::content_length) == "content-length";
    std::puts(is_complete ? status_text(status::not_found).data() : "incomplete");
}

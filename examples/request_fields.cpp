// A server that reads the header fields of a request: finds out which field it is, and what to do with it.
#include <iana/http/field.hpp>
#include <iana/http/method.hpp>
#include <iostream>
#include <string_view>
#include <utility>

using iana::http::field;

struct request {
    std::string_view host;
    std::string_view content_length;
    bool may_be_compressed = false;
};

void read_field(request& read, std::string_view name, std::string_view value) {
    // Names are compared in any letter case. A field that is not registered becomes 0, which is no enumerator's value.
    const auto known = iana::http::field_from_name(name).value_or(field{});
    switch (known) {
        case field::host: read.host = value; break;
        case field::content_length: read.content_length = value; break;
        case field::accept_encoding: read.may_be_compressed = value.find("gzip") != std::string_view::npos; break;
        default:
            if (known == field{}) std::cout << name << ": not registered\n";
            if (is_hop_by_hop(known)) std::cout << lower_name(known) << ": not forwarded\n";
            if (status_of(known) == iana::http::field_status::obsoleted)
                std::cout << iana::http::name(known) << ": old\n";
    }
}

int main() {
    const auto method = iana::http::method_from_name("QUERY").value_or(iana::http::method{});
    std::cout << "may be repeated: " << is_idempotent(method) << '\n';

    request read;
    for (const auto& [name, value] :
         {std::pair{"HOST", "example.org"}, std::pair{"content-length", "42"}, std::pair{"Accept-Encoding", "br, gzip"},
          std::pair{"TE", "trailers"}, std::pair{"Content-MD5", "Q2h1Y2s="}, std::pair{"X-Own", "1"}}) {
        read_field(read, name, value);
    }
    std::cout << read.host << ' ' << read.content_length << ' ' << read.may_be_compressed << '\n';
}

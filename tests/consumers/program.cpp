// What a user writes first, whatever the way in.
#include <cstdio>
#include <iana/http/status.hpp>

int main() {
    using namespace iana::http;
    const auto text = status_text(status::not_found);
    std::printf("%.*s\n", static_cast<int>(text.size()), text.data());
}

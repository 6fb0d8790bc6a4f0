// Prints every phrase, present and former, with its code: as rows for the preprocessor, or as input for gperf.
#include <cstdio>
#include <iana/http/status.hpp>
#include <string_view>

namespace {

using namespace iana::http;

template <typename Print>
void each_text(Print print) {
    // A string literal ends with a zero.
    for (std::size_t row = 1; detail::codes[row] != 0; ++row) {
        const auto phrase = detail::phrases[row];
        if (!phrase.empty()) print(detail::codes[row], phrase, row <= statuses.size());
    }
}

void print_rows() {
    each_text([](unsigned code, std::string_view phrase, bool is_present) {
        std::printf("%s(%u, \"%.*s\")\n", is_present ? "PRESENT" : "FORMER", code, static_cast<int>(phrase.size()),
                    phrase.data());
    });
}

void print_gperf() {
    std::puts(
        "%language=C++\n%define class-name gperf_phrases\n%struct-type\n%readonly-tables\n%compare-lengths\n"
        "struct gperf_row { const char* name; int code; };\n%%");
    each_text([](unsigned code, std::string_view phrase, bool) {
        std::printf("\"%.*s\", %u\n", static_cast<int>(phrase.size()), phrase.data(), code);
    });
}

}  // namespace

int main(int argument_count, char** arguments) {
    if (argument_count != 2) return 2;
    arguments[1] == std::string_view{"gperf"} ? print_gperf() : print_rows();
}

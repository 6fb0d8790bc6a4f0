// Prints every phrase, present and former, with its code, either as macro calls or as input for gperf.
#include <cstdio>
#include <iana/http/status.hpp>
#include <string_view>

namespace {

using namespace iana::http;

template <typename Print>
void each_text(Print print) {
    std::size_t row = 0;
    for (const auto& known : detail::names) {
        if (!known.phrase.empty()) print(known.value, known.phrase, row <= statuses.size());
        ++row;
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

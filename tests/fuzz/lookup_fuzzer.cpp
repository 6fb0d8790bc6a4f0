// Fuzzes the generated lookups with untrusted texts and compares them with slow and simple ones. The simple lookups get
// the phrases and names from the XML by a reader that shares no code with the generator.
#include <iana/http/status.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iana/http/status.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "registry_reader.hpp"

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t largest_size);

namespace {

using iana::http::status;

std::string in_lower_case(std::string text) {
    for (char& character : text) {
        if (character >= 'A' && character <= 'Z') character = static_cast<char>(character - 'A' + 'a');
    }
    return text;
}

struct KnownTexts {
    KnownTexts() {
        for (const auto& [number, code] : header_tests::registry().codes) {
            add(number, code.phrase);
            for (const auto& phrase : code.former_phrases) add(number, phrase);
        }
    }

    void add(int number, const std::string& phrase) {
        phrases.emplace(in_lower_case(phrase), status(number));
        names.emplace(in_lower_case(header_tests::name_of(phrase)), status(number));
        for (const auto& text : {phrase, header_tests::name_of(phrase)}) all.push_back(text);
    }

    std::map<std::string, status> phrases;
    std::map<std::string, status> names;
    std::vector<std::string> all;
};

const KnownTexts& known() {
    static const KnownTexts texts;
    return texts;
}

std::optional<status> find_in(const std::map<std::string, status>& texts, const std::string& text) {
    const auto found = texts.find(in_lower_case(text));
    return found != texts.end() ? std::optional{found->second} : std::nullopt;
}

std::optional<status> digits_of(const std::string& text) {
    for (int number = 100; number <= 999; ++number) {
        if (std::to_string(number) == text) return status(number);
    }
    return std::nullopt;
}

// Converts a result of the C header, where 0 means "not found".
std::optional<status> in_c(int found) { return found != 0 ? std::optional{status(found)} : std::nullopt; }

void expect_same(const char* lookup, std::optional<status> found, std::optional<status> expected) {
    if (found == expected) return;
    static_cast<void>(std::fprintf(stderr, "broken: %s does not find what is there, or finds what is not\n", lookup));
    std::abort();
}

}  // namespace

// Every second input is a mutation of a known text, because random mutations would not find one.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t largest_size,
                                               unsigned seed) {
    const auto& texts = known().all;
    if (seed % 2 == 0) {
        const auto& text = texts[seed / 2 % texts.size()];
        size = std::min(text.size(), largest_size);
        std::copy_n(text.begin(), size, data);
    }
    return LLVMFuzzerMutate(data, size, largest_size);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace iana::http;
    // A buffer of the exact size, so that the sanitizer detects a read after its end.
    const std::vector<char> exact(data, data + size);
    const std::string_view view{exact.data(), exact.size()};
    const std::string text{view};
    expect_same("status_from_phrase", status_from_phrase(view), find_in(known().phrases, text));
    expect_same("status_from_name", status_from_name(view), find_in(known().names, text));
    expect_same("status_from_digits", status_from_digits(view), digits_of(text));
    expect_same("iana_http_status_from_phrase", in_c(iana_http_status_from_phrase(exact.data(), size)),
                find_in(known().phrases, text));
    expect_same("iana_http_status_from_name", in_c(iana_http_status_from_name(exact.data(), size)),
                find_in(known().names, text));
    expect_same("iana_http_status_from_digits", in_c(iana_http_status_from_digits(exact.data(), size)),
                digits_of(text));
    return 0;
}

#include <array>
#include <iana/http/status.hpp>

#include "registry_reader.hpp"
#include "said.hpp"

namespace formats_tests {
namespace {

namespace http = iana::http;

std::string word_for(http::registration state) {
    static const std::array<std::string, 5> words = {"unassigned", "assigned", "temporary", "obsoleted", "unused"};
    return words.at(static_cast<std::size_t>(state));
}

std::string word_for(http::status_class status_class) {
    static const std::array<std::string, 6> words = {"none",        "informational", "successful",
                                                     "redirection", "client error",  "server error"};
    return words.at(static_cast<std::size_t>(status_class));
}

std::string references_of(http::status code) {
    std::string list;
    for (const auto& [document, section, title, maturity, url] : http::references(code)) {
        std::string text;
        for (const auto part : {document, section, title, maturity}) text += std::string{part} + "|";
        append(list, text + std::string{url});
    }
    return list;
}

Fields fields_of(const http::status_entry& entry) {
    const auto code = entry.code;
    return {{"name", std::string{http::enum_name(code)}},
            {"phrase", std::string{http::reason_phrase(code)}},
            {"status_text", std::string{http::status_text(code)}},
            {"state", word_for(http::registration_of(code))},
            {"class", word_for(http::class_of(code))},
            {"description", std::string{http::description(code)}},
            {"added", std::string{entry.added}},
            {"updated", std::string{entry.updated}},
            {"registered", std::string{entry.registered}},
            {"extended", std::string{entry.extended}},
            {"expires", std::string{entry.expires}},
            {"publication_requested", std::string{entry.publication_requested}},
            {"former_phrases", ""},
            {"references", references_of(code)},
            {"heuristically_cacheable", std::to_string(int{http::is_heuristically_cacheable(code)})},
            {"never_with_content", std::to_string(int{http::never_has_content(code)})},
            {"method_preserving", std::to_string(int{http::preserves_method(code)})}};
}

}  // namespace

Said said_by_cpp() {
    Said said{std::string{http::registry_updated}, {}, {}};
    for (int number = 100; number <= 599; ++number) {
        const auto* entry = http::find(static_cast<http::status>(number));
        if (entry != nullptr) said.codes[number] = fields_of(*entry);
        const auto state = http::registration_of(static_cast<http::status>(number));
        if (state == http::registration::unassigned) said.unassigned.insert(number);
    }
    // A header can be asked for former phrases, and lists none.
    for (const auto& [number, code] : header_tests::registry().codes) {
        for (const auto& phrase : code.former_phrases) {
            const auto found = http::status_from_phrase(phrase);
            if (found) append(said.codes[static_cast<int>(*found)]["former_phrases"], phrase);
        }
    }
    return said;
}

}  // namespace formats_tests

#include "c_functions.h"
#include "registry_reader.hpp"
#include "said.hpp"

namespace formats_tests {
namespace {

std::string or_empty(const char* text) { return text != nullptr ? text : ""; }

Fields fields_of(const c_functions& c, int code) {
    return {{"name", or_empty(c.enum_name(code))},
            {"phrase", or_empty(c.reason_phrase(code))},
            {"status_text", or_empty(c.status_text(code))},
            {"state", c.word_for_registration(code)},
            {"class", c.word_for_class(code)},
            {"description", or_empty(c.description(code))},
            {"former_phrases", ""},
            {"heuristically_cacheable", std::to_string(c.is_heuristically_cacheable(code))},
            {"never_with_content", std::to_string(c.never_has_content(code))},
            {"method_preserving", std::to_string(c.preserves_method(code))}};
}

}  // namespace

Said said_by_c() {
    const auto& c = *functions_in_c();
    Said said;
    for (int number = 100; number <= 599; ++number) {
        auto fields = fields_of(c, number);
        const bool is_known = !fields["phrase"].empty() || fields["state"] != "unassigned";
        if (is_known) said.codes[number] = fields;
        if (fields["state"] == "unassigned") said.unassigned.insert(number);
    }
    // A header can be asked for former phrases, and lists none.
    for (const auto& [number, code] : header_tests::registry().codes) {
        for (const auto& phrase : code.former_phrases) {
            const int found = c.status_from_phrase(phrase.data(), phrase.size());
            if (found != 0) append(said.codes[found]["former_phrases"], phrase);
        }
    }
    return said;
}

}  // namespace formats_tests

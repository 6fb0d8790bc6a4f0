#include <array>

#include "registry_reader.hpp"
#include "said.hpp"

namespace formats_tests {
namespace {

using header_tests::Code;
using header_tests::Reference;

std::string citation(const Reference& reference) {
    const auto section = reference.section.empty() ? "" : ", Section " + reference.section;
    return reference.document + section + "|" + reference.maturity + "|" + reference.url;
}

std::string class_of(int number) {
    static const std::array<std::string, 5> classes = {"informational", "successful", "redirection", "client error",
                                                       "server error"};
    return classes.at(static_cast<std::size_t>(number / 100 - 1));
}

Fields fields_of(const Code& code) {
    Fields fields = {{"name", code.name},
                     {"phrase", code.phrase},
                     {"status_text", std::to_string(code.number) + " " + code.phrase},
                     {"state", code.state},
                     {"class", class_of(code.number)},
                     {"description", code.description},
                     {"added", code.added},
                     {"updated", code.updated},
                     {"registered", code.registered},
                     {"extended", code.extended},
                     {"expires", code.expires},
                     {"publication_requested", code.publication_requested},
                     {"former_phrases", ""},
                     {"references", ""},
                     {"citations", ""}};
    for (const auto& phrase : code.former_phrases) append(fields["former_phrases"], phrase);
    for (const auto& reference : code.references) {
        append(fields["references"], reference.document + "|" + reference.section + "|" + reference.title + "|" +
                                         reference.maturity + "|" + reference.url);
        append(fields["citations"], citation(reference));
    }
    return fields;
}

}  // namespace

void append(std::string& list, const std::string& entry) { list += (list.empty() ? "" : "; ") + entry; }

Said said_by_xml() {
    const auto& registry = header_tests::registry();
    Said said{registry.updated, {}, {}};
    for (int number = 100; number <= 599; ++number) {
        const auto* code = registry.find(number);
        if (code == nullptr) {
            said.unassigned.insert(number);
            continue;
        }
        auto& fields = said.codes[number] = fields_of(*code);
        if (fields["state"] == "unassigned") said.unassigned.insert(number);
        const auto is_in = [&](const std::set<int>& set) { return std::to_string(set.count(number)); };
        fields["heuristically_cacheable"] = is_in(registry.heuristically_cacheable);
        fields["never_with_content"] = is_in(registry.never_with_content);
        fields["method_preserving"] = is_in(registry.method_preserving);
    }
    return said;
}

}  // namespace formats_tests

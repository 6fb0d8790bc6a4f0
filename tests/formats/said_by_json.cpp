#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "said.hpp"

namespace formats_tests {
namespace {

using nlohmann::json;

std::string text(const json& value) { return value.is_null() ? "" : value.get<std::string>(); }

std::string references_of(const json& status) {
    std::string list;
    for (const auto& reference : status.at("references")) {
        std::string fields;
        for (const auto* key : {"document", "section", "title", "maturity"}) fields += text(reference.at(key)) + "|";
        append(list, fields + text(reference.at("url")));
    }
    return list;
}

Fields fields_of(const json& status) {
    Fields fields = {{"references", references_of(status)}, {"former_phrases", ""}};
    for (const auto* key : {"name", "phrase", "state", "description", "added", "updated", "registered", "extended",
                            "expires", "publication_requested"}) {
        fields[key] = text(status.at(key));
    }
    for (const auto* key : {"heuristically_cacheable", "never_with_content", "method_preserving"}) {
        fields[key] = std::to_string(int{status.at(key).get<bool>()});
    }
    for (const auto& former : status.at("former_phrases")) {
        append(fields["former_phrases"], text(former.at("phrase")));
    }
    return fields;
}

}  // namespace

Said said_by_json() {
    std::ifstream file{IANA_CODEGEN_JSON};
    if (!file) throw std::runtime_error{"cannot read " IANA_CODEGEN_JSON};
    const auto document = json::parse(file);
    Said said{text(document.at("updated")), {}, {}};
    for (const auto& range : document.at("unassigned")) {
        for (int code = range.at("first").get<int>(); code <= range.at("last").get<int>(); ++code) {
            said.unassigned.insert(code);
        }
    }
    for (const auto& status : document.at("statuses")) {
        said.codes[status.at("code").get<int>()] = fields_of(status);
    }
    return said;
}

}  // namespace formats_tests

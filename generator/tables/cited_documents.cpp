#include "tables/cited_documents.hpp"

namespace iana_codegen {

void add_new_sources(const std::vector<Reference>& sources, std::vector<Reference>& list, Citations& cited) {
    if (cited.empty()) {
        for (const auto& known : list) cited.insert(citation(known));
    }
    for (const auto& source : sources) {
        if (cited.insert(citation(source)).second) list.push_back(source);
    }
}

Reference* CitedDocuments::find(std::uint64_t value, const Reference& document) {
    if (by_document_.empty()) {
        for (auto& row : table_.rows) {
            for (auto& reference : row.references) {
                by_document_.try_emplace({row.value, reference.type, reference.data}, &reference);
            }
        }
    }
    const auto found = by_document_.find({value, document.type, document.data});
    return found != by_document_.end() ? found->second : nullptr;
}

const CitedDocuments::ReferencesByData& CitedDocuments::by_data() {
    if (by_data_.empty()) {
        for (auto& row : table_.rows) {
            for (auto& reference : row.references) by_data_.emplace(reference.data, &reference);
        }
    }
    return by_data_;
}

}  // namespace iana_codegen

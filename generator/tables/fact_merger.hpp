// Merges the facts of supplements into the codes of the registry.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "tables/fact.hpp"
#include "tables/status_codes.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// Takes facts of every kind; one that does not apply to the codes is a warning. A code must be known before it can have
// a description or a place in a set, all references before the documents that they cite, and documents before titles.
class FactMerger {
public:
    FactMerger(Table& table, Diagnostics& diagnostics);

    // True where the registry has a phrase of its own for the code that the fact gives one; warns of the fact, though
    // of one that says the same only once.
    [[nodiscard]] bool is_overruled(const Fact& known_by);

    // A phrase for a code that the registry gives none: an unused one, or one that is not assigned at all. Where it is
    // known by that phrase already, the fact adds its sources.
    void merge_known_by(const Fact& fact);
    void merge_former_phrase(const Fact& fact);
    // The section that defines a code, where the registry cites the whole document.
    void merge_section(const Fact& fact);
    void merge_document(const Fact& fact);
    // The title of the document that defines a code, whatever its name is by now: drafts get a new name with each
    // revision, and another one when they become an RFC. Documents with a title of their own keep it.
    void merge_title(const Fact& fact);
    void merge_description(const Fact& fact);
    void merge_heuristically_cacheable(const Fact& fact);
    void merge_never_with_content(const Fact& fact);
    void merge_method_preserving(const Fact& fact);

private:
    using Citations = std::set<std::string>;
    // A list of sources that several facts may add to: its place, and what it cites already.
    struct Sources {
        std::size_t index = 0;
        Citations cited;
    };
    using CitedDocument = std::tuple<std::uint64_t, std::string, std::string>;  // the code, the type and the data
    using ReferencesByData = std::multimap<std::string_view, Reference*>;

    // The first reference of a code to a document; nullptr if there is none. Facts about sections are merged after all
    // facts that add references.
    Reference* find_reference(std::uint64_t code, const Reference& document);
    // The references of all codes, which are complete when the first document is merged.
    const ReferencesByData& references();
    // What is said of a range holds for those of its codes, too, that nobody knows yet.
    void merge_member(const Fact& fact, StatusColumn column);
    Row* add_unassigned(std::uint64_t code);
    Row* find_row(std::uint64_t code, const Field& field);
    // Where the registry has errors, a code may be missing because of them.
    void does_not_apply(const Field& field, std::string_view reason);

    Table& table_;
    Diagnostics& diagnostics_;
    bool has_all_codes_;
    std::map<CitedDocument, Reference*> references_by_document_;
    ReferencesByData references_;
    std::map<std::uint64_t, Citations> cited_by_codes_;
    std::map<std::pair<std::uint64_t, std::string>, Sources> former_phrases_;
    std::map<std::tuple<StatusColumn, std::uint64_t, std::uint64_t>, Sources> members_;
    std::set<std::pair<std::uint64_t, std::string>> overruled_phrases_;
};

}  // namespace iana_codegen

// Merges the facts of supplements into a table.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "tables/cited_documents.hpp"
#include "tables/fact.hpp"
#include "tables/row_finder.hpp"
#include "tables/table.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// Takes facts of every kind; one that does not apply to the table is a warning. A value must be known before it can
// have a description or a place in a set, all references before the documents that they cite, and documents before
// titles.
class FactMerger {
public:
    FactMerger(Table& table, Diagnostics& diagnostics);

    // True where the registry has a name of its own for the value that the fact gives one; warns of the fact, though
    // of one that says the same only once.
    [[nodiscard]] bool is_overruled(const Fact& known_by);

    // A row for what the registry does not have, or has as unused. Where it is known by that name already, the fact
    // adds its sources.
    void merge_known_by(const Fact& fact);
    // Another identifier of a row; in a table of numbers, also another text.
    void merge_name(const Fact& fact);
    void merge_former_name(const Fact& fact);
    // The section that defines a value, where the registry cites the whole document.
    void merge_section(const Fact& fact);
    void merge_document(const Fact& fact);
    // The title of the document that defines a value, whatever its name is by now: drafts get a new name with each
    // revision, and another one when they become an RFC. Documents with a title of their own keep it.
    void merge_title(const Fact& fact);
    void merge_description(const Fact& fact);
    // Values that a flag holds for.
    void merge_member(const Fact& fact, std::size_t column);
    // What any other column says of a row.
    void merge_cell(const Fact& fact, std::size_t column, const Cell& cell);

    // The row that a fact is about; nullptr, and a warning at the field, if there is none.
    [[nodiscard]] Row* find_row(const Fact& fact, const Field& field);

    // Where the registry has errors, a row may be missing because of them.
    void does_not_apply(const Field& field, std::string_view reason);

private:
    // A list of sources that several facts may add to: its place, and what it cites already.
    struct Sources {
        std::size_t index = 0;
        Citations cited;
    };

    // What is said of a range holds for those of its values, too, that nobody knows yet.
    [[nodiscard]] std::optional<ValueRange> members_of(const Fact& fact);

    Table& table_;
    Diagnostics& diagnostics_;
    bool has_all_rows_;
    RowFinder rows_;
    CitedDocuments cited_;
    std::map<std::uint64_t, Citations> cited_by_rows_;
    std::map<std::pair<std::uint64_t, std::string>, Sources> former_names_;
    std::map<std::tuple<std::size_t, std::uint64_t, std::uint64_t>, Sources> members_;
    std::set<std::pair<std::uint64_t, std::string>> overruled_names_;
};

}  // namespace iana_codegen

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

// Merges facts of every kind. A fact that does not apply to the table is a warning. The order matters: first the
// values, then descriptions and sets; all references before the documents that they cite; documents before titles.
class FactMerger {
public:
    FactMerger(Table& table, Diagnostics& diagnostics);

    // True if the registry has its own name for the value that the fact names. Warns once for each value and name.
    [[nodiscard]] bool is_overruled(const Fact& known_by);

    // Adds a row for a value that the registry does not have, or names a row that is unused. If the row has this name
    // already, the fact adds its sources to it.
    void merge_known_by(const Fact& fact);
    // To be called after the last of these.
    void settle_rows() { rows_.settle(); }
    // Gives a row another identifier; in a table of numbers, also another text.
    void merge_name(const Fact& fact);
    void merge_former_name(const Fact& fact);
    // Sets the text that functions return instead of the registry's. A token may only change its letter case.
    void merge_preferred(const Fact& fact);
    // Adds the section that defines a value, if the registry cites the whole document.
    void merge_section(const Fact& fact);
    void merge_document(const Fact& fact);
    // Sets the title of the document that defines a value. It does not depend on the document's name: a draft gets a
    // new name with each revision, and again when it becomes an RFC. A document that has a title keeps it.
    void merge_title(const Fact& fact);
    void merge_description(const Fact& fact);
    // Adds a change to the end of the history. The values need no row: they may have lost it. A missing date is an
    // error.
    void merge_change(const Fact& fact);
    // Marks values for which a flag is true.
    void merge_member(const Fact& fact, std::size_t column);
    // Sets the cell of a row in any other column.
    void merge_cell(const Fact& fact, std::size_t column, const Cell& cell);

    // Returns the row of the fact. Returns nullptr and warns at the field if there is none.
    [[nodiscard]] Row* find_row(const Fact& fact, const Field& field);

    // Warns that a fact does not apply. If the registry has errors, there is no warning, because a row may be missing
    // for that reason.
    void does_not_apply(const Field& field, std::string_view reason);

private:
    // A list of sources that several facts may extend: its index, and what it cites already.
    struct Sources {
        std::size_t index = 0;
        Citations cited;
    };

    // Reports a preferred text that would change a token.
    bool check_is_same_token(const Fact& fact, const Row& row);
    // A range also covers its values that have no row yet.
    [[nodiscard]] std::optional<ValueRange> members_of(const Fact& fact);

    Table& table_;
    Diagnostics& diagnostics_;
    bool has_all_rows_;
    RowFinder rows_;
    CitedDocuments cited_;
    std::map<std::uint64_t, Citations> cited_by_rows_;
    std::map<std::uint64_t, Citations> cited_by_preferred_;
    std::map<std::pair<std::uint64_t, std::string>, Sources> former_names_;
    std::map<std::tuple<std::size_t, std::uint64_t, std::uint64_t>, Sources> members_;
    std::set<std::pair<std::uint64_t, std::string>> overruled_names_;
};

}  // namespace iana_codegen

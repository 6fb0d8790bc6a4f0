// Defines the table of rows and columns that every output format reads. The code in this directory makes tables out of
// records, merges supplements into them, and compares them. It knows no output format.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "registry/reference.hpp"
#include "tables/value_range.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// A row is identified by a number or a token. Tokens are compared exactly or in any letter case.
enum class Key { number, exact_token, token_in_any_case };

enum class State { unassigned, assigned, temporary, obsoleted, unused, reserved, private_use };

// Returns "unassigned" and so on.
[[nodiscard]] std::string_view state_name(State state);

struct FormerName {
    std::string text;  // "Payload Too Large"
    std::string name;  // "PAYLOAD_TOO_LARGE"; empty for a text that is only looked up
    std::vector<Reference> sources;
    Location at;
};

// A text that functions return instead of the registry's, because a supplement prefers it.
struct PreferredText {
    std::string text;  // empty if there is none
    std::vector<Reference> sources;
    Location at;
};

// The value of a column in one row. The kind of the column says which member is used. Empty if the registry has no
// value.
struct Cell {
    bool flag = false;
    std::string text;  // for a choice, its name: "permanent"
    std::optional<std::uint64_t> number;

    // True if a choice, text or number is missing.
    [[nodiscard]] bool is_empty() const { return text.empty() && !number; }
};

// A value about which the registry or a supplement says more than that it is unassigned.
struct Row {
    std::uint64_t value = 0;  // for a token, the number of its enumerator; it never changes
    std::uint64_t last = 0;   // the same, or the last value of a range with one name
    State state = State::unassigned;
    std::string text;        // as IANA spells it, without annotations: "Not Found", "GET"; may be empty if unused
    std::string name;        // in upper case, for identifiers: "NOT_FOUND"; empty if the text is
    std::string_view group;  // the heading above rows that belong together: "4xx Client Error"
    std::string description;
    std::string added;  // dates of the record, then of a temporary registration
    std::string updated;
    std::string registered;
    std::string extended;
    std::string expires;  // empty if `publication_requested` is set
    std::string publication_requested;
    std::vector<Reference> references;     // the registry's, then the supplement's
    std::vector<FormerName> former_names;  // and aliases
    PreferredText preferred;
    std::vector<Cell> cells;  // one for each column of a described table
    Location at;
};

// Returns the text that functions return: the preferred one if there is one.
[[nodiscard]] const std::string& returned_text(const Row& row);

// Returns the state, such as "assigned". For a temporary registration, it includes the end: "temporary until
// 2026-11-13" or "temporary, publication requested 2026-11-10".
[[nodiscard]] std::string state_with_date(const Row& row);

// Values for which a flag is true, and the sources that say so.
struct Member {
    ValueRange values;
    std::vector<Reference> sources;
};

enum class ColumnKind { flag, choice, text, number };

// A property of values, apart from their names.
struct Column {
    std::string id;        // "never_with_content"; the function, if C++ or every entry uses the source's name itself
    std::string function;  // the accessor: "never_has_content"
    std::string comment;   // the comment of the accessor
    ColumnKind kind = ColumnKind::flag;
    bool is_from_supplement = true;
    std::string statement = {};             // for documentation: "The response never has content"
    std::string words = {};                 // the same for pages; for any other kind than a flag, a name: "HPACK index"
    std::string otherwise = {};             // for a flag: what pages say where it is not set, if they say anything
    std::string type = {};                  // for a choice: "field_status"
    std::vector<std::string> choices = {};  // for a choice, the names: "permanent"
    std::vector<Member> members = {};       // for a flag from a supplement

    // True if a member contains the value, even if the value has no row.
    [[nodiscard]] bool holds(std::uint64_t value) const;
};

// Consecutive numbers without rows that share a state.
struct StateRange {
    ValueRange values;
    State state = State::unassigned;
};

// A change that IANA made to a value or to a range.
struct DatedChange {
    std::string date;
    ValueRange values;
    std::string text;  // a sentence
    std::vector<Reference> sources;
};

struct Table {
    std::string registry;        // the id of the registry file: "http-methods"
    std::string file;            // the name of JSON and Markdown files, without extension: "http-method"
    std::string namespace_name;  // "iana::http"
    std::string name;            // "method"
    std::string plural;          // "methods"
    std::string summary;         // "HTTP request methods"
    Key key = Key::number;
    unsigned bits = 16;      // the width of the enumeration's underlying type
    bool is_in_hex = false;  // true if the registry writes the numbers of rows in hexadecimal
    std::string updated;
    std::vector<Row> rows;           // numbers: ascending; tokens: in the registry's order
    std::vector<StateRange> ranges;  // ascending
    std::vector<Column> columns;
    std::vector<DatedChange> history = {};   // from supplements; ascending by date
    std::string selection = {};              // the options that left rows out: "--except obsoleted"; empty if none did
    std::vector<std::string> left_out = {};  // these rows: "404" or "'GET'"

    [[nodiscard]] bool is_of_status_codes() const;
    [[nodiscard]] bool is_of_numbers() const { return key == Key::number; }
    // True if a row stands for several values.
    [[nodiscard]] bool has_named_ranges() const;

    // Returns the row of a value; nullptr if there is none.
    [[nodiscard]] Row* find(std::uint64_t value);
    [[nodiscard]] const Row* find(std::uint64_t value) const;
};

}  // namespace iana_codegen

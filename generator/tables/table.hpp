// What the records of a registry mean, as every output format knows it: a table of rows with columns. This folder makes
// such tables out of records, merges supplements into them, and compares them. It knows no output format.
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

// What identifies a row: a number, or a token, which is compared exactly or in any letter case.
enum class Key { number, exact_token, token_in_any_case };

enum class State { unassigned, assigned, temporary, obsoleted, unused, reserved, private_use };

// "unassigned", and so on.
[[nodiscard]] std::string_view state_name(State state);

struct FormerName {
    std::string text;  // "Payload Too Large"
    std::string name;  // "PAYLOAD_TOO_LARGE"; empty for a text that is only looked up
    std::vector<Reference> sources;
    Location at;
};

// What a column says of one row; the member of the column's kind counts. Empty: the registry says nothing.
struct Cell {
    bool flag = false;
    std::string text;  // of a choice, its name: "permanent"
    std::optional<std::uint64_t> number;

    // True for a choice, text or number that is not there.
    [[nodiscard]] bool is_empty() const { return text.empty() && !number; }
};

// A value that the registry or a supplement knows more of than that it is unassigned.
struct Row {
    std::uint64_t value = 0;  // of a token, the number of its enumerator, which never changes
    std::uint64_t last = 0;   // the value again, or the last one of a range that has one name
    State state = State::unassigned;
    std::string text;        // as IANA spells it, without annotations: "Not Found", "GET"; may be empty if unused
    std::string name;        // in capitals, for identifiers: "NOT_FOUND"; empty where the text is
    std::string_view group;  // the heading above rows that belong together: "4xx Client Error"
    std::string description;
    std::string added;  // the dates of the record, and those of a temporary registration
    std::string updated;
    std::string registered;
    std::string extended;
    std::string expires;  // empty once its publication is requested
    std::string publication_requested;
    std::vector<Reference> references;     // the registry's, then the supplement's
    std::vector<FormerName> former_names;  // and aliases
    std::vector<Cell> cells;               // one for each column of a described table
    Location at;
};

// "assigned"; of a temporary registration with its end, "temporary until 2026-11-13", or with what is to be its end,
// "temporary, publication requested 2026-11-10".
[[nodiscard]] std::string state_with_date(const Row& row);

// Values that a column is true for, and where it is said that it is.
struct Member {
    ValueRange values;
    std::vector<Reference> sources;
};

enum class ColumnKind { flag, choice, text, number };

// What is said of values besides their names.
struct Column {
    std::string id;        // "never_with_content"
    std::string function;  // the accessor: "never_has_content"
    std::string comment;   // the accessor's manual
    ColumnKind kind = ColumnKind::flag;
    bool is_from_supplement = true;
    std::string statement = {};             // what holds, as a page says it: "The response never has content"
    std::string type = {};                  // of a choice: "field_status"
    std::vector<std::string> choices = {};  // their names: "permanent"
    std::vector<Member> members = {};       // of a flag from a supplement

    // True where a member covers the value, known or not.
    [[nodiscard]] bool holds(std::uint64_t value) const;
};

// Consecutive numbers that have no row, but a state.
struct StateRange {
    ValueRange values;
    State state = State::unassigned;
};

struct Table {
    std::string registry;        // the id of the registry file: "http-methods"
    std::string file;            // the name of the outputs that are no headers, without its ending: "http-method"
    std::string namespace_name;  // "iana::http"
    std::string name;            // "method"
    std::string plural;          // "methods"
    std::string summary;         // "HTTP request methods"
    Key key = Key::number;
    unsigned bits = 16;  // of the enumeration's underlying type
    std::string updated;
    std::vector<Row> rows;           // numbers: ascending; tokens: in the registry's order
    std::vector<StateRange> ranges;  // ascending
    std::vector<Column> columns;

    [[nodiscard]] bool is_of_status_codes() const;
    [[nodiscard]] bool is_of_numbers() const { return key == Key::number; }

    // The row of a value; nullptr where there is none.
    [[nodiscard]] Row* find(std::uint64_t value);
};

}  // namespace iana_codegen

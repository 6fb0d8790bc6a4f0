// What the records of a registry mean, as every output format knows it: a table of rows with columns. This folder makes
// such tables out of records, merges supplements into them, and compares them. It knows no output format.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "registry/reference.hpp"
#include "tables/value_range.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

enum class State { unassigned, assigned, temporary, obsoleted, unused };

// "unassigned", and so on.
[[nodiscard]] std::string_view state_name(State state);

struct FormerName {
    std::string text;  // "Payload Too Large"
    std::string name;  // "PAYLOAD_TOO_LARGE"
    std::vector<Reference> sources;
    Location at;
};

// A value that the registry or a supplement knows more of than that it is unassigned.
struct Row {
    std::uint64_t value = 0;
    State state = State::unassigned;
    std::string text;        // without annotations: "Not Found"; empty where an unused value is known by none
    std::string name;        // "NOT_FOUND"; empty where the text is
    std::string_view group;  // the heading above rows that belong together: "4xx Client Error"
    std::string description;
    std::string added;  // the dates of the record, and those of a temporary registration
    std::string updated;
    std::string registered;
    std::string extended;
    std::string expires;  // empty once its publication is requested
    std::string publication_requested;
    std::vector<Reference> references;  // the registry's, then the supplement's
    std::vector<FormerName> former_names;
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

// What is said of values besides their names: so far, that it holds for some of them.
struct Column {
    std::string_view id;         // "never_with_content"
    std::string_view function;   // the accessor: "never_has_content"
    std::string_view comment;    // the accessor's manual
    std::string_view statement;  // what holds, as a page says it: "The response never has content"
    std::vector<Member> members = {};

    // True where a member covers the value, known or not.
    [[nodiscard]] bool holds(std::uint64_t value) const;
};

struct Table {
    std::string_view registry;  // the id of the registry file
    std::string updated;
    std::vector<Row> rows;  // ascending
    std::vector<ValueRange> unassigned;
    std::vector<Column> columns;

    // The row of a value; nullptr where there is none.
    [[nodiscard]] Row* find(std::uint64_t value);
};

}  // namespace iana_codegen

// Reads a registry file of IANA: XML in, records out. Each part knows its location in the file.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/diagnostics.hpp"

namespace iana_codegen {

// An element inside a text, such as <xref> in <comments>Obsoleted by <xref/></comments>.
struct InnerElement {
    std::string name;
    Location at;
};

// An element or attribute with text. Each run of spaces and line ends is one space; none is left at the start or the
// end.
struct Field {
    std::string name;
    std::string text;
    Location at;
    std::optional<InnerElement> inner = {};  // the first element inside; `text` includes its text
};

// <xref type="rfc" data="rfc9110" section="15.5.5">RFC9110, Section 15.5.5</xref>. Missing attributes are empty.
struct Xref {
    std::string type;
    std::string data;
    std::string section;
    std::string text;
    Location at;
};

struct Record {
    Location at;
    std::optional<Field> date;
    std::optional<Field> updated;
    std::vector<Field> fields;  // <value>, <description> and others, in the file's order
    std::vector<Xref> xrefs;
};

// A <registry> with records: one table of the file.
struct RecordTable {
    Location at;
    std::string id;  // the id of the file if the records are directly below its root
    std::vector<Record> records;
};

// The whole file.
struct Registry {
    Location at;
    std::string id;
    std::vector<Field> updated;
    std::vector<RecordTable> tables;
};

// How the elements of a file may be nested.
enum class Shape {
    flat,  // each record is in an inner registry, and each inner registry is directly below the root
    any,   // as in IANA's files: registries at any depth, records also directly below the root, elements inside texts
};

// Reads the text of a registry file. `file` is its name in diagnostics; it must outlive the result.
// Unknown elements and attributes are warnings. A text that is not a registry is an error, and there is no result.
// If `expected_id` is not empty, another id is an error, and nothing else in the file is reported.
// With Shape::any, every element of a record becomes a field, and each unknown name is reported only once. The tables
// have the order of the file; an outer table precedes the tables inside it.
[[nodiscard]] std::optional<Registry> read_registry(std::string_view text, std::string_view file,
                                                    Diagnostics& diagnostics, std::string_view expected_id = {},
                                                    Shape shape = Shape::flat);

}  // namespace iana_codegen

// What any of IANA's registry files says, and where each piece of it stood: XML in, records out.
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

// An element or attribute that holds text, with one space for each run of spaces and line ends, and none around it.
struct Field {
    std::string name;
    std::string text;
    Location at;
    std::optional<InnerElement> inner = {};  // the first one; the text includes its text
};

// <xref type="rfc" data="rfc9110" section="15.5.5">RFC9110, Section 15.5.5</xref>; empty what is missing.
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
    std::vector<Field> fields;  // <value>, <description> and whatever else holds text, in the file's order
    std::vector<Xref> xrefs;
};

// A <registry> with records: one table of the file.
struct RecordTable {
    Location at;
    std::string id;  // of the file where the records stand right below its root
    std::vector<Record> records;
};

// The whole file.
struct Registry {
    Location at;
    std::string id;
    std::vector<Field> updated;
    std::vector<RecordTable> tables;
};

// How a file may be built.
enum class Shape {
    flat,  // each record is in an inner registry, and each of those is right below the root
    any,  // as IANA writes: registries at any depth, also records right below the root, and texts with elements in them
};

// Reads the text of a registry file. `file` is the name that diagnostics give and must outlive the result.
// What is well-formed but unknown is a warning; whatever is not a registry is an error, and then there is no result. A
// registry with another id than the expected one is an error, and nothing more is said of it; any id will do if none is
// expected. In a file of any shape, every element of a record is a field, each unknown name is a warning only once, and
// the tables come in the file's order, those around others first.
[[nodiscard]] std::optional<Registry> read_registry(std::string_view text, std::string_view file,
                                                    Diagnostics& diagnostics, std::string_view expected_id = {},
                                                    Shape shape = Shape::flat);

}  // namespace iana_codegen

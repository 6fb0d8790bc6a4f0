// What a file of data/tables/ says: how a table of a registry becomes code.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "registry/registry.hpp"
#include "tables/table.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// Removed from the start or the end of a name.
struct Strip {
    std::string text;
    bool is_prefix = false;
    std::optional<Field> function;  // says whether it was removed
};

// Records whose name has this text have a state instead.
struct StateRule {
    State state = State::unassigned;
    std::string text;           // in small letters
    bool may_continue = false;  // the name may have more after the text

    [[nodiscard]] bool matches(std::string_view name) const;
};

struct NameDescription {
    Field element;
    std::vector<Strip> strips;
};

struct ChoiceDescription {
    std::string name;
    std::string text;  // in small letters
    Location at;
};

struct ColumnDescription {
    Location at;
    std::string id;
    ColumnKind kind = ColumnKind::flag;
    bool is_from_supplement = false;
    Field source;  // the element, or the inner registry of the supplement
    Field function;
    std::string comment;
    Field type;                              // of a choice
    std::vector<ChoiceDescription> choices;  // of a choice
    std::vector<std::string> none_texts;     // of a number: texts that are none
};

struct TableDescription {
    Location at;
    Field registry;
    Field id;
    std::string namespace_name;
    Field name;
    Field plural;
    std::string summary;
    Key key = Key::number;
    std::string key_element = "value";
    std::optional<unsigned> bits;
    std::optional<NameDescription> name_element;  // of a table of numbers, which has one
    std::vector<StateRule> states;                // in the file's order: the first that matches counts
    std::vector<Field> omitted;                   // texts of the key
    std::vector<std::string> ignored_elements;
    std::optional<Field> section_element;
    std::optional<Field> description_element;
    std::vector<ColumnDescription> columns;
};

// Reads a description. `file` is the name that diagnostics give and must outlive the result. No result if there is an
// error, and everything that is not expected is one.
[[nodiscard]] std::optional<TableDescription> read_table_description(std::string_view text, std::string_view file,
                                                                     Diagnostics& diagnostics);

}  // namespace iana_codegen

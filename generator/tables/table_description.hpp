// Reads a file of data/tables/, which describes how a table of a registry becomes code.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "registry/registry.hpp"
#include "tables/page_text.hpp"
#include "tables/table.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// A text that is removed from the start or the end of a name.
struct Strip {
    std::string text;
    bool is_prefix = false;
    std::optional<Field> function;  // the accessor that tells whether the text was removed
    PageText page_text;             // of the accessor
    Location at;
};

// Records with this text as their name have a state instead of a name.
struct StateRule {
    State state = State::unassigned;
    std::string text;           // in lower case
    bool may_continue = false;  // the name may continue after the text
    Field written = {};         // the text as the description has it

    [[nodiscard]] bool matches(std::string_view name) const;
};

struct NameDescription {
    Field element;
    std::vector<Strip> strips;
};

struct ChoiceDescription {
    std::string name;
    std::string text;  // in lower case
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
    PageText page_text;
    Field type;                              // for a choice
    std::vector<ChoiceDescription> choices;  // for a choice
    std::vector<std::string> none_texts;     // for a number: texts that mean "no number"
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
    std::optional<NameDescription> name_element;  // required for numbers; tokens are their own names
    std::vector<StateRule> states;                // in the file's order: the first match wins
    std::vector<Field> omitted;                   // keys of the records that are left out
    std::vector<Field> ignored_elements;
    std::optional<Field> section_element;
    std::optional<Field> description_element;
    std::vector<ColumnDescription> columns;
};

// Reads a description. `file` is its name in diagnostics; it must outlive the result. Anything that is not expected is
// an error. There is no result if there is an error.
[[nodiscard]] std::optional<TableDescription> read_table_description(std::string_view text, std::string_view file,
                                                                     Diagnostics& diagnostics);

}  // namespace iana_codegen

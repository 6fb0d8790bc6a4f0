// Reads one record of a supplement. The kind of the fact determines its form.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "registry/reference.hpp"
#include "registry/registry.hpp"
#include "tables/value_range.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

struct Fact {
    ValueRange values{0, 0};  // 0 if the fact is about a token or a document
    Field value;              // the <value>, unchanged
    Field text;               // the <description> or <number>; empty if the kind has neither
    std::string maturity;     // the <maturity> of a document
    std::string added;        // the dates of the record
    std::string updated;
    std::vector<Reference> sources;
};

// The <value> is a status code, a range of codes, a row of a table of numbers, a range of numbers, a token, or a
// document.
enum class ValueOf { code, codes, number, numbers, token, document };
enum class TextOf { nothing, phrase, name, sentence, title, number };

// The form of the records of one kind.
struct FactForm {
    ValueOf value;
    TextOf text;
    bool needs_source = true;  // false for what the supplement decides, such as names
};

// Reads a record. Anything missing, malformed or unknown is reported, and a missing source is a warning.
[[nodiscard]] std::optional<Fact> read_fact(const Record& record, FactForm form, Diagnostics& diagnostics);

}  // namespace iana_codegen

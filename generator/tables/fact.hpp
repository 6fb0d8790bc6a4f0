// One record of a supplement, read in the way of its kind.
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
    ValueRange values{0, 0};  // 0 where the kind is about tokens or documents
    Field value;              // the <value>, as it stands there
    Field text;               // the <description> or <number>; empty where the kind has none
    std::string maturity;     // the <maturity> of a document
    std::string added;        // the dates of the record
    std::string updated;
    std::vector<Reference> sources;
};

// A status code, several of them, a row of a table of numbers, any numbers, a token, or a document.
enum class ValueOf { code, codes, number, numbers, token, document };
enum class TextOf { nothing, phrase, name, sentence, title, number };

// What the records of a kind hold.
struct FactForm {
    ValueOf value;
    TextOf text;
    bool needs_source = true;  // false for what the supplement itself decides
};

// Reads a record; reports what is missing, malformed or unknown in it, and warns where it names no source.
[[nodiscard]] std::optional<Fact> read_fact(const Record& record, FactForm form, Diagnostics& diagnostics);

}  // namespace iana_codegen

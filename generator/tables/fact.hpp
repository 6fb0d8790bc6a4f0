// One record of a supplement, read in the way of its kind.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "registry/reference.hpp"
#include "registry/registry.hpp"
#include "tables/code_range.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

struct Fact {
    ValueRange codes{0, 0};  // 0 where the kind is about documents
    Field value;             // the <value>, as it stands there
    Field text;              // the <description>; empty where the kind has none
    std::string maturity;    // the <maturity> of a document
    std::string added;       // the dates of the record
    std::string updated;
    std::vector<Reference> sources;
};

enum class ValueOf { code, codes, document };
enum class TextOf { nothing, phrase, sentence, title };

// What the records of a kind hold.
struct FactForm {
    ValueOf value;
    TextOf text;
};

// Reads a record; reports what is missing, malformed or unknown in it, and warns where it names no source.
[[nodiscard]] std::optional<Fact> read_fact(const Record& record, FactForm form, Diagnostics& diagnostics);

}  // namespace iana_codegen

// The output formats of a difference: for a terminal, for a pull request, and for other programs.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "tables/difference.hpp"

namespace iana_codegen {

struct DifferenceFormat {
    std::string_view name;
    std::string_view summary;
    std::string (*emit)(const Difference& difference);
};

[[nodiscard]] std::span<const DifferenceFormat> difference_formats();

// The format of that name; nullptr if it does not exist.
[[nodiscard]] const DifferenceFormat* find_difference_format(std::string_view name);

// One line with the class of the difference, and one line for each change, in aligned columns. Of a described table,
// the first line starts with its name.
[[nodiscard]] std::string emit_text(const Difference& difference);

// A heading with the class, and a table. Texts of the registries are in code spans: there, forges do not interpret
// markup, mentions, emojis or issue numbers.
[[nodiscard]] std::string emit_markdown(const Difference& difference);

// {"old": {"updated": "2018-09-21"}, "new": {"updated": "2021-10-01"}, "bump": "major", "changes": [{"code": 413,
// "kind": "renamed", "old": "Payload Too Large", "new": "Content Too Large"}]}, in one line. Missing values are null:
// `old` of a code that was added, and `new` of a code that was removed.
// For a described table, {"table": "http-method", "old": ...}, and each change has "value": "GET" instead of "code".
// Numbers, too, are texts: "413", "8-15". A change of a column also has "column": "safe".
[[nodiscard]] std::string emit_json(const Difference& difference);

}  // namespace iana_codegen

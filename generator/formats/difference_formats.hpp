// How a difference is written: for the terminal, for a pull request, for other programs.
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

// The format of that name; nullptr where there is none.
[[nodiscard]] const DifferenceFormat* find_difference_format(std::string_view name);

// A line with the class, and one for each change, their columns below each other.
[[nodiscard]] std::string emit_text(const Difference& difference);

// A heading with the class, and a table. What comes from the registries stands in code spans, where nothing is markup,
// a mention of somebody, an emoji or the number of an issue.
[[nodiscard]] std::string emit_markdown(const Difference& difference);

// {"old": {"updated": "2018-09-21"}, "new": {"updated": "2021-10-01"}, "bump": "major", "changes": [{"code": 413,
// "kind": "renamed", "old": "Payload Too Large", "new": "Content Too Large"}]}, in one line. What a code had or has
// none of is null: old of one that was added, new of one that was removed.
[[nodiscard]] std::string emit_json(const Difference& difference);

}  // namespace iana_codegen

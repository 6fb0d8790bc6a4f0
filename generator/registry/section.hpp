// Finds the sections of a document that a text or an attribute of IANA's names. These functions know no registry.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace iana_codegen {

// A text that names sections, in parts: "RFC9110, Section 15.5.5 (404 Not Found)".
struct SectionText {
    bool speaks_of_sections = false;  // it has a word such as "Section"
    std::string sections;             // "15.5.5", "5.2 and 5.3"; empty if none could be read
    std::string_view before;          // "RFC9110, "; the whole text if it does not speak of sections
    std::string_view after;           // " (404 Not Found)"
};

// Reads the first sections that a text names after a word such as "Section", in any letter case: "Section 3", "Sec.
// 3.1", "Sections 1 and 2", "section-3", "§ 3", "Appendix A.1".
[[nodiscard]] SectionText find_sections(std::string_view text);

// Reads the value of an attribute, which needs no such word: "15.5.5", "15.5.13.", "Section 3", "3.1: The Title of It".
// There is no result for any other text.
[[nodiscard]] std::optional<std::string> parse_sections(std::string_view value);

// True if a text has a number such as 15.5.5 that can only be a section. The version in HTTP/1.1 is no section.
[[nodiscard]] bool has_section_number(std::string_view text);

// True if only punctuation or the title of the cited document follows the sections.
[[nodiscard]] bool is_title_or_nothing(std::string_view after);

// True for "A.1"; false for "15.5.5".
[[nodiscard]] bool is_appendix(std::string_view section);

// True for "5.2 and 5.3".
[[nodiscard]] bool is_several(std::string_view sections);

// Splits "5.2 and 5.3" into "5.2" and "5.3". A range is not split.
[[nodiscard]] std::vector<std::string> sections_in(std::string_view sections);

// Returns "5.2" for "5.2 and 5.3".
[[nodiscard]] std::string_view first_section(std::string_view sections);

// Replaces typographic spaces and dashes by ASCII spaces and hyphens.
[[nodiscard]] std::string with_plain_spaces_and_dashes(std::string_view text);

}  // namespace iana_codegen

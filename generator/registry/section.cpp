#include "registry/section.hpp"

#include <algorithm>
#include <array>

#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

enum class SectionKind { section, appendix };

struct Word {
    std::string_view spelling;
    SectionKind kind;
};

// UTF-8, even if the compiler assumes another encoding of the source.
constexpr std::string_view two_paragraph_signs = "\xC2\xA7\xC2\xA7";
constexpr std::string_view paragraph_sign = two_paragraph_signs.substr(0, 2);

// If one text starts with another, the longer one must come first.
constexpr auto section_words = std::to_array<Word>({
    {"subsections", SectionKind::section},
    {"subsection", SectionKind::section},
    {"sections", SectionKind::section},
    {"section", SectionKind::section},
    {"sect.", SectionKind::section},
    {"secs.", SectionKind::section},
    {"sec.", SectionKind::section},
    {two_paragraph_signs, SectionKind::section},
    {paragraph_sign, SectionKind::section},
    {"appendices", SectionKind::appendix},
    {"appendixes", SectionKind::appendix},
    {"appendix", SectionKind::appendix},
    {"app.", SectionKind::appendix},
});

struct Spelling {
    std::string_view found;
    std::string_view read_as;
};

// If one text starts with another, the longer one must come first.
constexpr auto separators = std::to_array<Spelling>({
    {", and ", ", and "},
    {" and ", " and "},
    {" & ", " and "},
    {", ", ", "},
    {",", ", "},
    {" through ", "-"},
    {" to ", "-"},
    {"-", "-"},
});

constexpr auto plain_spellings = std::to_array<Spelling>({
    {"\xC2\xA0", " "},      // no-break space
    {"\xE2\x80\x87", " "},  // figure space
    {"\xE2\x80\x89", " "},  // thin space
    {"\xE2\x80\xAF", " "},  // narrow no-break space
    {"\xE2\x80\x90", "-"},  // hyphen
    {"\xE2\x80\x91", "-"},  // no-break hyphen
    {"\xE2\x80\x92", "-"},  // figure dash
    {"\xE2\x80\x93", "-"},  // en dash
    {"\xE2\x80\x94", "-"},  // em dash
});

bool is_letter_or_digit(char character) { return is_ascii_letter(character) || is_ascii_digit(character); }

// Accepts a number or one letter, as in an appendix.
bool is_part_of_section(std::string_view text) {
    const bool is_letter = text.size() == 1 && is_ascii_letter(text.front());
    return is_letter || (!text.empty() && std::all_of(text.begin(), text.end(), is_ascii_digit));
}

// Accepts "15.5.5", "A" and "A.1".
bool is_section(std::string_view text) {
    for (;;) {
        const auto dot = text.find('.');
        if (!is_part_of_section(text.substr(0, dot))) return false;
        if (dot == std::string_view::npos) return true;
        text.remove_prefix(dot + 1);
    }
}

// Returns the section at the start of a text, without the dot that ends a sentence, or an empty text. A small letter
// before another word is an article: "Section 3, a title".
std::string_view section_at_start(std::string_view text) {
    const auto is_part = [](char character) { return is_letter_or_digit(character) || character == '.'; };
    auto section =
        text.substr(0, static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_part) - text.begin()));
    while (section.ends_with('.')) section.remove_suffix(1);
    const bool is_small_letter = section.size() == 1 && section != to_upper(section);
    const bool is_article = is_small_letter && section.size() + 1 < text.size() && text[section.size()] == ' ' &&
                            is_ascii_letter(text[section.size() + 1]);
    return is_section(section) && !is_article ? section : std::string_view{};
}

const Spelling* separator_at_start(std::string_view text) {
    const auto* separator = std::find_if(separators.begin(), separators.end(),
                                         [&](const Spelling& candidate) { return text.starts_with(candidate.found); });
    return separator != separators.end() ? separator : nullptr;
}

// Removes one or more sections from the start of the text and returns them: "5.2 and 5.3", "5.2, 5.3", "A-C".
std::string take_sections(std::string_view& text) {
    const auto first = section_at_start(text);
    std::string sections = to_upper(first);
    text.remove_prefix(first.size());
    while (!sections.empty()) {
        const auto* separator = separator_at_start(text);
        if (separator == nullptr) break;
        const auto next = section_at_start(text.substr(separator->found.size()));
        if (next.empty() || is_appendix(next) != is_appendix(first)) break;
        sections += std::string{separator->read_as} + to_upper(next);
        text.remove_prefix(separator->found.size() + next.size());
    }
    return sections;
}

// Returns the word such as "section" that starts at this offset; nullptr if there is none.
const Word* word_at(std::string_view lower, std::size_t at) {
    const bool is_inside_a_word = at > 0 && is_letter_or_digit(lower[at - 1]) && is_ascii_letter(lower[at]);
    if (is_inside_a_word) return nullptr;
    const auto* word = std::find_if(section_words.begin(), section_words.end(), [&](const Word& candidate) {
        const auto end = at + candidate.spelling.size();
        return lower.substr(at).starts_with(candidate.spelling) &&
               (end >= lower.size() || !is_ascii_letter(lower[end]) || !is_ascii_letter(candidate.spelling.back()));
    });
    return word != section_words.end() ? word : nullptr;
}

// An appendix must have a letter: a number would later be taken for a section.
std::string take_sections_after(SectionKind kind, std::string_view& text) {
    const auto start = text.find_first_not_of(" .:-");
    auto rest = text.substr(std::min(start, text.size()));
    auto sections = take_sections(rest);
    if (sections.empty() || (kind == SectionKind::appendix && !is_appendix(sections))) return {};
    text = rest;
    return sections;
}

}  // namespace

SectionText find_sections(std::string_view text) {
    const auto lower = to_lower(text);
    SectionText found{false, "", text, ""};
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto* word = word_at(lower, at);
        if (word == nullptr) continue;
        auto after = text.substr(at + word->spelling.size());
        auto sections = take_sections_after(word->kind, after);
        if (!sections.empty()) return {true, std::move(sections), text.substr(0, at), after};
        if (!found.speaks_of_sections) found = {true, "", text.substr(0, at), after};
    }
    return found;
}

std::optional<std::string> parse_sections(std::string_view value) {
    const auto plain = with_plain_spaces_and_dashes(value);
    const auto text = trimmed(plain);
    auto after = text;
    auto sections = take_sections(after);
    if (sections.empty()) {
        const auto named = find_sections(text);
        if (!named.before.empty() && named.before != "#") return std::nullopt;
        sections = named.sections;
        after = named.after;
    }
    if (sections.empty() || !is_title_or_nothing(after)) return std::nullopt;
    return sections;
}

bool has_section_number(std::string_view text) {
    constexpr std::string_view before_number = " ,;:([#";
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool starts = at == 0 || before_number.find(text[at - 1]) != std::string_view::npos;
        if (!starts || !is_ascii_digit(text[at])) continue;
        if (section_at_start(text.substr(at)).find('.') != std::string_view::npos) return true;
    }
    return false;
}

bool is_title_or_nothing(std::string_view after) {
    const auto start = after.find_first_not_of(" ]).,;");
    if (start == std::string_view::npos) return true;
    const auto rest = after.substr(start);
    const bool is_title = rest.starts_with(':') || rest.starts_with('(') || rest.starts_with("- ");
    return is_title && find_sections(rest).sections.empty();
}

bool is_appendix(std::string_view section) { return !section.empty() && is_ascii_letter(section.front()); }

bool is_several(std::string_view sections) { return sections.find_first_of(", -") != std::string_view::npos; }

std::vector<std::string> sections_in(std::string_view sections) {
    std::vector<std::string> all;
    while (!sections.empty()) {
        const auto end = sections.find_first_of(", ");
        all.emplace_back(sections.substr(0, end));
        sections.remove_prefix(std::min(end, sections.size()));
        for (const std::string_view separator : {", and ", " and ", ", "}) {
            if (sections.starts_with(separator)) sections.remove_prefix(separator.size());
        }
    }
    return all;
}

std::string_view first_section(std::string_view sections) { return sections.substr(0, sections.find_first_of(", -")); }

std::string with_plain_spaces_and_dashes(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        const auto* spelling = std::find_if(plain_spellings.begin(), plain_spellings.end(),
                                            [&](const Spelling& other) { return text.starts_with(other.found); });
        const bool is_other = spelling != plain_spellings.end();
        plain += is_other ? spelling->read_as : text.substr(0, 1);
        text.remove_prefix(is_other ? spelling->found.size() : 1);
    }
    return plain;
}

}  // namespace iana_codegen

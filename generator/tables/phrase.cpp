#include "tables/phrase.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "registry/date.hpp"
#include "text/spelling.hpp"
#include "text/text_rules.hpp"

namespace iana_codegen {
namespace {

constexpr std::string_view temporary = "TEMPORARY";

// Removes `prefix` from the start of `text`, if it is there.
bool consume(std::string_view& text, std::string_view prefix) {
    if (!text.starts_with(prefix)) return false;
    text.remove_prefix(prefix.size());
    return true;
}

std::string take_date(std::string_view& text) {
    const auto date = text.substr(0, text.find(','));
    text.remove_prefix(date.size());
    return std::string{date};
}

struct AnnotatedDate {
    std::string_view label;  // the text before the date, as IANA writes it
    std::string_view event;
    decltype(&Description::registered) date;
};

// These parts follow each other in this order; the last two exclude each other.
constexpr AnnotatedDate registered{" - registered ", "was registered", &Description::registered};
constexpr AnnotatedDate extended{", extension registered ", "was extended", &Description::extended};
constexpr AnnotatedDate expires{", expires ", "expires", &Description::expires};
constexpr AnnotatedDate publication_requested{", publication requested ", "had its publication requested",
                                              &Description::publication_requested};

using Dates = std::vector<AnnotatedDate>;

// Removes the label and its date from the start of the text, if the label is there.
bool consume_date(std::string_view& text, const AnnotatedDate& labeled, Description& description, Dates& found) {
    if (!consume(text, labeled.label)) return false;
    description.*labeled.date = take_date(text);
    found.push_back(labeled);
    return true;
}

// Reads the dates in "TEMPORARY - registered D, extension registered D, expires D". The extension is optional.
// "publication requested D" replaces "expires D" while the document that makes the registration permanent waits for
// publication.
std::optional<Dates> parse_temporary(std::string_view annotation, Description& description) {
    consume(annotation, temporary);
    description.state = State::temporary;
    Dates found;
    if (!consume_date(annotation, registered, description, found)) return std::nullopt;
    const bool is_extended = consume_date(annotation, extended, description, found);
    if (is_extended && description.extended.empty()) return std::nullopt;
    const bool has_end = consume_date(annotation, expires, description, found) ||
                         consume_date(annotation, publication_requested, description, found);
    return has_end && annotation.empty() ? std::optional{std::move(found)} : std::nullopt;
}

bool check_dates(const Description& description, const Dates& found, Location at, Diagnostics& diagnostics) {
    bool all_exist = true;
    for (const auto& labeled : found) {
        const auto problem = problem_with_date(description.*labeled.date);
        if (problem) diagnostics.error(at, *problem);
        all_exist = all_exist && !problem;
    }
    return all_exist;
}

void check_order(const Description& description, const Dates& found, Location at, Diagnostics& diagnostics) {
    for (std::size_t i = 1; i < found.size(); ++i) {
        const auto& earlier = description.*found[i - 1].date;
        const auto& date = description.*found[i].date;
        if (!is_before(date, earlier)) continue;
        diagnostics.warning(at, fmt::format("temporary registration {} on {}, expected no date before {}, when it {}",
                                            found[i].event, date, earlier, found[i - 1].event));
    }
}

bool parse_annotation(std::string_view annotation, Location at, Description& description, Diagnostics& diagnostics) {
    if (annotation == "OBSOLETED") {
        description.state = State::obsoleted;
        return true;
    }
    if (!annotation.starts_with(temporary)) {
        diagnostics.error(at, fmt::format("annotation {}, expected '(TEMPORARY - registered DATE, ...)' or "
                                          "'(OBSOLETED)' behind a phrase, or '(Unused)' alone",
                                          quote(fmt::format("({})", annotation))));
        return false;
    }
    const auto dates = parse_temporary(annotation, description);
    if (!dates) {
        diagnostics.error(at,
                          fmt::format("annotation {}, expected '(TEMPORARY - registered DATE[, extension registered "
                                      "DATE], expires DATE)' or the same with 'publication requested' for 'expires'",
                                      quote(fmt::format("({})", annotation))));
        return false;
    }
    if (!check_dates(description, *dates, at, diagnostics)) return false;
    check_order(description, *dates, at, diagnostics);
    return true;
}

// IANA's registries write these words instead of a name, here in lower case.
constexpr auto words_for_states = std::to_array<std::string_view>(
    {"assigned",     "deprecated", "experimental", "experimental use", "historic",       "n/a",
     "not assigned", "obsolete",   "obsoleted",    "permanent",        "private use",    "provisional",
     "reserved",     "tba",        "tbd",          "temporary",        "to be assigned", "to be determined",
     "unallocated",  "unassigned", "unused",       "withdrawn"});

bool is_word_for_state(std::string_view phrase) {
    const auto lower = to_lower(phrase);
    return lower.starts_with("reserved for ") ||
           std::find(words_for_states.begin(), words_for_states.end(), lower) != words_for_states.end();
}

// A state with a spelling mistake must not become a phrase.
bool check_is_no_state(std::string_view phrase, Location at, Diagnostics& diagnostics) {
    if (!is_word_for_state(phrase)) return true;
    diagnostics.error(at, fmt::format("phrase {} is a word for a state, expected a phrase, or 'Unassigned', 'Reserved' "
                                      "or '(Unused)' alone",
                                      quote(phrase)));
    return false;
}

bool ends_with_one_space(std::string_view text) {
    return text.ends_with(' ') && trimmed(text).size() + 1 == text.size();
}

}  // namespace

bool check_phrase(std::string_view phrase, Location at, Diagnostics& diagnostics) {
    if (phrase.empty()) {
        diagnostics.error(at, "empty phrase, expected a reason phrase");
        return false;
    }
    if (!check_length("phrase", phrase, longest_phrase, at, diagnostics)) return false;
    if (!check_printable_ascii("phrase", phrase, at, diagnostics)) return false;
    if (std::none_of(phrase.begin(), phrase.end(), is_ascii_letter)) {
        diagnostics.error(at, fmt::format("phrase {} has no letter, expected words", quote(phrase)));
        return false;
    }
    if (phrase.find_first_of("()") != std::string_view::npos) {
        diagnostics.error(at, fmt::format("phrase {} has a parenthesis, expected none", quote(phrase)));
        return false;
    }
    return check_is_no_state(phrase, at, diagnostics);
}

std::optional<Description> parse_description(const Field& field, Diagnostics& diagnostics) {
    const std::string_view text = field.text;
    Description description;
    if (text == "Unassigned" || text == "(Unused)" || text == "Reserved") {
        description.state = text == "Unassigned" ? State::unassigned : State::unused;
        return description;
    }
    const auto opening = text.find('(');
    const bool has_annotation = opening != std::string_view::npos && text.ends_with(')');
    if (has_annotation) {
        const auto annotation = text.substr(opening + 1, text.size() - opening - 2);
        if (!parse_annotation(annotation, field.at, description, diagnostics)) return std::nullopt;
        if (opening > 0 && !ends_with_one_space(text.substr(0, opening))) {
            diagnostics.error(field.at,
                              fmt::format("description {}, expected one space before the annotation", quote(text)));
            return std::nullopt;
        }
    }
    description.phrase = has_annotation ? text.substr(0, opening - (opening > 0 ? 1 : 0)) : text;
    if (!check_phrase(description.phrase, field.at, diagnostics)) return std::nullopt;
    return description;
}

}  // namespace iana_codegen

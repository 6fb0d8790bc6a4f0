#include "phrase.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "date.hpp"
#include "spelling.hpp"
#include "text_rules.hpp"

namespace iana_codegen {
namespace {

constexpr std::string_view temporary = "TEMPORARY";

// Takes `prefix` off the front of `text`, where it is there.
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

// "TEMPORARY - registered D, extension registered D, expires D", the middle part optional.
bool parse_temporary(std::string_view annotation, Description& description) {
    consume(annotation, temporary);
    if (!consume(annotation, " - registered ")) return false;
    description.state = State::temporary;
    description.registered = take_date(annotation);
    if (consume(annotation, ", extension registered ")) {
        description.extended = take_date(annotation);
        if (description.extended.empty()) return false;
    }
    if (!consume(annotation, ", expires ")) return false;
    description.expires = take_date(annotation);
    return annotation.empty();
}

bool check_dates(const Description& description, Location at, Diagnostics& diagnostics) {
    bool all_exist = true;
    for (const auto* date : {&description.registered, &description.extended, &description.expires}) {
        const bool is_missing_extension = date == &description.extended && date->empty();
        if (is_missing_extension) continue;
        if (const auto problem = problem_with_date(*date)) {
            diagnostics.error(at, *problem);
            all_exist = false;
        }
    }
    return all_exist;
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
    if (!parse_temporary(annotation, description)) {
        diagnostics.error(at, fmt::format("annotation {}, expected '(TEMPORARY - registered DATE, expires DATE)' or "
                                          "'(TEMPORARY - registered DATE, extension registered DATE, expires DATE)'",
                                          quote(fmt::format("({})", annotation))));
        return false;
    }
    return check_dates(description, at, diagnostics);
}

// "Unassigned" and "Unused" say that there is no phrase; misspelt, they must not become one.
bool check_is_no_state(std::string_view phrase, Location at, Diagnostics& diagnostics) {
    for (const std::string_view state : {"Unassigned", "Unused"}) {
        if (to_lower(phrase) != to_lower(state)) continue;
        diagnostics.error(
            at, fmt::format("phrase {}, expected 'Unassigned' or '(Unused)' alone, or a phrase", quote(phrase)));
        return false;
    }
    return true;
}

bool ends_with_one_blank(std::string_view text) {
    return text.ends_with(' ') && trimmed(text).size() + 1 == text.size();
}

}  // namespace

bool check_phrase(std::string_view phrase, Location at, Diagnostics& diagnostics) {
    if (phrase.empty()) {
        diagnostics.error(at, "empty phrase, expected a reason phrase");
        return false;
    }
    if (!check_length("phrase", phrase, longest_phrase, at, diagnostics)) return false;
    if (!check_printable("phrase", phrase, at, diagnostics)) return false;
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
    if (text == "Unassigned" || text == "(Unused)") {
        description.state = text == "Unassigned" ? State::unassigned : State::unused;
        return description;
    }
    const auto opening = text.find('(');
    const bool has_annotation = opening != std::string_view::npos && text.ends_with(')');
    if (has_annotation) {
        const auto annotation = text.substr(opening + 1, text.size() - opening - 2);
        if (!parse_annotation(annotation, field.at, description, diagnostics)) return std::nullopt;
        if (opening > 0 && !ends_with_one_blank(text.substr(0, opening))) {
            diagnostics.error(field.at,
                              fmt::format("description {}, expected one blank before the annotation", quote(text)));
            return std::nullopt;
        }
    }
    description.phrase = trimmed(has_annotation ? text.substr(0, opening) : text);
    if (!check_phrase(description.phrase, field.at, diagnostics)) return std::nullopt;
    return description;
}

}  // namespace iana_codegen

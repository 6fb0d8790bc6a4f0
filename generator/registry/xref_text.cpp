#include "registry/xref_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "registry/section.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// A document that a text names, spelled as in attributes: "rfc9110" for "[RFC 9110]".
struct NamedDocument {
    std::string name;  // empty if the text names no document
    std::size_t at = 0;
    std::size_t size = 0;
};

bool is_part_of_name(char character) {
    return is_ascii_letter(character) || is_ascii_digit(character) || character == '-' || character == '_' ||
           character == '.';
}

std::size_t length_while(std::string_view text, bool (*is_part)(char)) {
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_part) - text.begin());
}

// Finds "rfc9110" in "RFC 9110, Section 3".
NamedDocument numbered_document(std::string_view lower, std::size_t at) {
    const auto series = lower.substr(at, 3);
    if (series != "rfc" && series != "bcp" && series != "std") return {};
    auto digits_at = at + series.size();
    if (digits_at < lower.size() && (lower[digits_at] == ' ' || lower[digits_at] == '-')) ++digits_at;
    const auto rest = lower.substr(std::min(digits_at, lower.size()));
    const auto digits = rest.substr(0, length_while(rest, is_ascii_digit));
    const auto name_goes_on = digits.size() < rest.size() && is_ascii_letter(rest[digits.size()]);
    if (digits.empty() || name_goes_on) return {};
    const auto number = digits.substr(std::min(digits.find_first_not_of('0'), digits.size() - 1));
    return {std::string{series} + std::string{number}, at, digits_at + digits.size() - at};
}

// Finds the draft in "RFC-ietf-httpbis-a-07, Section 3". It is draft-ietf-httpbis-a-07 and waits for its RFC number.
NamedDocument named_draft(std::string_view lower, std::size_t at) {
    const auto rest = lower.substr(at);
    const std::string_view waiting = "rfc-";
    const bool is_waiting = rest.starts_with(waiting);
    if (!is_waiting && !rest.starts_with("draft-")) return {};
    auto token = rest.substr(0, length_while(rest, is_part_of_name));
    while (token.ends_with('.')) token.remove_suffix(1);
    const auto name = is_waiting ? "draft-" + std::string{token.substr(waiting.size())} : std::string{token};
    return {name, at, token.size()};
}

NamedDocument document_at(std::string_view lower, std::size_t at) {
    const bool is_inside_a_name = at > 0 && is_part_of_name(lower[at - 1]);
    if (is_inside_a_name) return {};
    auto numbered = numbered_document(lower, at);
    return numbered.name.empty() ? named_draft(lower, at) : std::move(numbered);
}

NamedDocument first_document(std::string_view text) {
    const auto lower = to_lower(text);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (auto named = document_at(lower, at); !named.name.empty()) return named;
    }
    return {};
}

NamedDocument last_document(std::string_view text) {
    const auto lower = to_lower(text);
    for (std::size_t at = text.size(); at > 0; --at) {
        if (auto named = document_at(lower, at - 1); !named.name.empty()) return named;
    }
    return {};
}

// Finds the document directly after the sections, as in "of [RFC9110]", and no document later in the text.
NamedDocument document_after(std::string_view after) {
    auto start = std::min(after.find_first_not_of(" ,(["), after.size());
    for (const std::string_view word : {"of ", "in ", "from "}) {
        if (after.substr(start).starts_with(word)) start += word.size();
    }
    start = std::min(after.find_first_not_of(" ([", start), after.size());
    return document_at(to_lower(after), start);
}

std::string series_of(std::string_view name) {
    return std::string{name.starts_with("draft-") ? "draft" : name.substr(0, 3)};
}

// BCPs and STDs consist of RFCs, so an RFC and a BCP may be the same document.
bool is_other_document(const NamedDocument& named, std::string_view data) {
    auto own = to_lower(data);
    if (own.starts_with("rfc-")) own = "draft-" + own.substr(4);
    const auto series = series_of(named.name);
    const bool may_be_both = series != series_of(own) && series != "draft" && series_of(own) != "draft";
    const bool is_without_version = series == "draft" && own.starts_with(named.name + "-");
    return !may_be_both && !is_without_version && named.name != own;
}

class TextInterpreter {
public:
    TextInterpreter(const Xref& xref, Diagnostics& diagnostics)
        : xref_{xref},
          diagnostics_{diagnostics},
          plain_{with_plain_spaces_and_dashes(xref.text)},
          found_{find_sections(plain_)},
          document_{find_document()} {}

    // Returns the sections in the text if the text is about this document.
    std::string interpret(const std::string& attribute) {
        if (!document_.name.empty() && is_other_document(document_, xref_.data)) {
            warn(fmt::format("names another document than {}, which counts", quote(xref_.data)));
            return {};
        }
        if (found_.sections.empty()) {
            if (speaks_of_unread_sections())
                warn("speaks of a section that is not understood, expected 'Section 15.5.5'");
        } else if (!attribute.empty() && attribute != found_.sections) {
            warn(fmt::format("names section {}, expected {} as in the attribute, which counts", quote(found_.sections),
                             quote(attribute)));
        } else if (says_more()) {
            warn(fmt::format("says more than section {}, expected nothing else but a title; it is ignored",
                             quote(found_.sections)));
        }
        return found_.sections;
    }

private:
    NamedDocument find_document() {
        if (!found_.speaks_of_sections) return first_document(plain_);
        auto before = last_document(found_.before);
        if (!before.name.empty()) return before;
        auto after = document_after(found_.after);
        if (!after.name.empty()) found_.after.remove_prefix(after.at + after.size);
        return after;
    }

    // Returns the text before the sections, without the name of the document.
    [[nodiscard]] std::string rest_before() const {
        std::string rest{found_.before};
        const auto named = last_document(rest);
        return rest.erase(named.at, named.size);
    }

    [[nodiscard]] bool speaks_of_unread_sections() const {
        if (found_.speaks_of_sections) return true;
        const auto named = first_document(plain_);
        const auto behind = std::string_view{plain_}.substr(named.at + named.size);
        if (named.name.empty()) return has_section_number(plain_);
        const auto first_digit = std::find_if(behind.begin(), behind.end(), is_ascii_digit);
        return !is_title_or_nothing(behind) && first_digit != behind.end();
    }

    [[nodiscard]] bool says_more() const {
        const auto before = rest_before();
        const bool has_number = std::any_of(before.begin(), before.end(), is_ascii_digit);
        return has_number || !is_title_or_nothing(found_.after);
    }

    void warn(std::string_view problem) {
        diagnostics_.warning(xref_.at, fmt::format("text {} {}", quote(xref_.text), problem));
    }

    const Xref& xref_;
    Diagnostics& diagnostics_;
    std::string plain_;
    SectionText found_;
    NamedDocument document_;
};

}  // namespace

bool cites_sections(std::string_view type) { return type == "rfc" || type == "draft"; }

std::optional<std::string> interpret_sections(const Xref& xref, Diagnostics& diagnostics) {
    std::string attribute;
    if (!xref.section.empty()) {
        auto parsed = parse_sections(xref.section);
        if (!parsed) {
            diagnostics.error(xref.at,
                              fmt::format("section {}, expected a number such as '15.5.5'", quote(xref.section)));
            return std::nullopt;
        }
        attribute = std::move(*parsed);
    }
    if (!cites_sections(xref.type) || xref.text.empty()) return attribute;
    auto in_text = TextInterpreter{xref, diagnostics}.interpret(attribute);
    return attribute.empty() ? in_text : attribute;
}

}  // namespace iana_codegen

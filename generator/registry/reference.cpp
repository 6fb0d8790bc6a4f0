#include "registry/reference.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "registry/section.hpp"
#include "registry/xref_text.hpp"
#include "text/spelling.hpp"
#include "text/text_rules.hpp"

namespace iana_codegen {
namespace {

bool is_alphanumeric(char character) { return is_ascii_letter(character) || is_ascii_digit(character); }

// Returns the part of a URL that leads to the first section. The pages of BCPs and STDs have no anchors.
std::string anchor(const Reference& reference) {
    const bool has_anchors = reference.type == "draft" || reference.data.starts_with("rfc");
    if (!has_anchors || reference.section.empty()) return "";
    const auto first = first_section(reference.section);
    return fmt::format("#{}-{}", is_appendix(first) ? "appendix" : "section", first);
}

bool is_number(std::string_view text) {
    constexpr std::size_t most_digits = 6;
    return !text.empty() && text.size() <= most_digits && text.front() != '0' &&
           std::all_of(text.begin(), text.end(), is_ascii_digit);
}

// Turns "rfc9110" into the document "RFC 9110" and the URL of its page.
bool interpret_rfc(Reference& reference, const Xref& xref, Diagnostics& diagnostics) {
    const auto series = std::string_view{reference.data}.substr(0, 3);
    const auto number = std::string_view{reference.data}.substr(series.size());
    const bool is_known = series == "rfc" || series == "bcp" || series == "std";
    if (!is_known || !is_number(number)) {
        diagnostics.error(xref.at, fmt::format("reference to rfc {}, expected rfcN, bcpN or stdN", quote(xref.data)));
        return false;
    }
    reference.document = fmt::format("{} {}", to_upper(series), number);
    const std::string_view folder = series == "rfc" ? "rfc" : "info";
    reference.url = fmt::format("https://www.rfc-editor.org/{}/{}", folder, reference.data);
    return true;
}

bool interpret_errata(Reference& reference, const Xref& xref, Diagnostics& diagnostics) {
    if (!is_number(xref.data)) {
        diagnostics.error(xref.at, fmt::format("reference to rfc-errata {}, expected a number", quote(xref.data)));
        return false;
    }
    reference.document = "RFC Errata " + xref.data;
    reference.url = "https://www.rfc-editor.org/errata/eid" + xref.data;
    return true;
}

bool is_name_in_url(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char character) {
        return is_alphanumeric(character) || character == '-' || character == '.' || character == '_';
    });
}

// A draft that waits for its RFC number is RFC-ietf-... in the registry, but its page is at draft-ietf-....
bool interpret_draft(Reference& reference, const Xref& xref, Diagnostics& diagnostics) {
    if (!is_name_in_url(xref.data)) {
        diagnostics.error(xref.at, fmt::format("reference to draft {}, expected its name", quote(xref.data)));
        return false;
    }
    constexpr std::string_view waiting = "RFC-";
    const auto page = xref.data.starts_with(waiting) ? "draft-" + xref.data.substr(waiting.size()) : xref.data;
    reference.document = xref.data;
    reference.url = "https://datatracker.ietf.org/doc/html/" + page;
    return true;
}

bool interpret_uri(Reference& reference, const Xref& xref, Diagnostics& diagnostics) {
    constexpr std::string_view allowed_beside_letters_and_digits = "-._~:/?#[]@!$&'()*+,;=%";
    const auto scheme_end = xref.data.find("://");
    const auto scheme = to_lower(xref.data.substr(0, scheme_end));
    const bool is_web = scheme_end != std::string::npos && (scheme == "http" || scheme == "https");
    const auto host = is_web ? std::string_view{xref.data}.substr(scheme_end + 3) : std::string_view{};
    const bool has_host = !host.empty() && (is_alphanumeric(host.front()) || host.front() == '[');
    const bool is_url = has_host && std::all_of(xref.data.begin(), xref.data.end(), [&](char character) {
                            return is_alphanumeric(character) ||
                                   allowed_beside_letters_and_digits.find(character) != std::string_view::npos;
                        });
    if (!is_url) {
        diagnostics.error(xref.at, fmt::format("reference to uri {}, expected an http or https URL", quote(xref.data)));
        return false;
    }
    reference.document = xref.text.empty() ? xref.data : xref.text;
    reference.url = xref.data;
    return true;
}

bool interpret_registry(Reference& reference, const Xref& xref, Diagnostics& diagnostics) {
    if (!is_name_in_url(xref.data)) {
        diagnostics.error(xref.at, fmt::format("reference to registry {}, expected its name", quote(xref.data)));
        return false;
    }
    reference.document = xref.text.empty() ? "IANA registry " + xref.data : xref.text;
    reference.url = "https://www.iana.org/assignments/" + xref.data;
    return true;
}

bool interpret_text(Reference& reference, const Xref& xref, Diagnostics& diagnostics) {
    reference.document = xref.text.empty() ? xref.data : xref.text;
    if (!reference.document.empty()) return true;
    diagnostics.error(xref.at, fmt::format("empty reference of type {}, expected text or data", quote(xref.type)));
    return false;
}

bool interpret_note(Reference& reference, const Xref& xref, Diagnostics& diagnostics) {
    if (xref.text.empty() && !xref.data.empty()) {
        reference.document = "Note " + xref.data;
        return true;
    }
    return interpret_text(reference, xref, diagnostics);
}

bool interpret_unknown(Reference& reference, const Xref& xref, Diagnostics& diagnostics) {
    diagnostics.warning(xref.at, fmt::format("reference of unknown type {} is kept as text", quote(xref.type)));
    return interpret_text(reference, xref, diagnostics);
}

struct XrefType {
    std::string_view name;
    bool (*interpret)(Reference&, const Xref&, Diagnostics&);
};

constexpr auto xref_types = std::to_array<XrefType>({
    {"rfc", interpret_rfc},
    {"rfc-errata", interpret_errata},
    {"draft", interpret_draft},
    {"uri", interpret_uri},
    {"registry", interpret_registry},
    {"person", interpret_text},
    {"text", interpret_text},
    {"note", interpret_note},
    {"unicode", interpret_text},
});

bool interpret_by_type(Reference& reference, const Xref& xref, Diagnostics& diagnostics) {
    for (const auto& type : xref_types) {
        if (type.name == xref.type) return type.interpret(reference, xref, diagnostics);
    }
    return interpret_unknown(reference, xref, diagnostics);
}

bool check_texts(const Reference& reference, Location at, Diagnostics& diagnostics) {
    return check_length("reference", reference.document, longest_text, at, diagnostics) &&
           check_printable("reference", reference.document, at, diagnostics) &&
           check_length("section", reference.section, longest_text, at, diagnostics) &&
           check_length("URL", reference.url, longest_url, at, diagnostics);
}

// Adds the section, unless something in the reference cannot be read.
std::optional<Reference> complete(Reference reference, const Xref& xref, Diagnostics& diagnostics) {
    auto sections = interpret_sections(xref, diagnostics);
    if (!sections) return std::nullopt;
    reference = with_section(std::move(reference), std::move(*sections));
    return check_texts(reference, xref.at, diagnostics) ? std::optional{std::move(reference)} : std::nullopt;
}

}  // namespace

std::optional<Reference> interpret_xref(const Xref& xref, Diagnostics& diagnostics) {
    Reference reference{xref.type, xref.data, {}, {}, {}, {}, {}};
    if (!interpret_by_type(reference, xref, diagnostics)) return std::nullopt;
    return complete(std::move(reference), xref, diagnostics);
}

std::optional<Reference> interpret_any_xref(const Xref& xref, Diagnostics& diagnostics) {
    Diagnostics problems;
    Reference reference{xref.type, xref.data, {}, {}, {}, {}, {}};
    if (interpret_by_type(reference, xref, problems)) return interpret_xref(xref, diagnostics);
    const auto& problem = problems.all().front();
    const bool has_text = !xref.text.empty() || !xref.data.empty();
    diagnostics.warning(problem.at, problem.message + (has_text ? "; it is kept as text" : "; it is ignored"));
    if (!has_text) return std::nullopt;
    reference = {"text", xref.data, xref.text.empty() ? xref.data : xref.text, {}, {}, {}, {}};
    return check_texts(reference, xref.at, diagnostics) ? std::optional{std::move(reference)} : std::nullopt;
}

Reference with_section(Reference reference, std::string section) {
    reference.section = std::move(section);
    if (cites_sections(reference.type))
        reference.url = reference.url.substr(0, reference.url.find('#')) + anchor(reference);
    return reference;
}

std::vector<Reference> one_for_each_section(const Reference& reference) {
    if (reference.section.empty()) return {reference};
    std::vector<Reference> all;
    for (const auto& section : sections_in(reference.section)) all.push_back(with_section(reference, section));
    return all;
}

std::string citation(const Reference& reference) {
    if (reference.section.empty()) return reference.document;
    const bool has_several = is_several(reference.section);
    const auto* kind = is_appendix(reference.section) ? (has_several ? "Appendices" : "Appendix")
                                                      : (has_several ? "Sections" : "Section");
    return fmt::format("{}, {} {}", reference.document, kind, reference.section);
}

}  // namespace iana_codegen

#include "formats/json.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <vector>

#include "formats/joined.hpp"
#include "formats/json_text.hpp"
#include "formats/template_text.hpp"
#include "templates.hpp"

namespace iana_codegen {
namespace {

// What is made of each of the values, in one line.
template <typename Values, typename Write>
std::string array_in_a_line(const Values& values, Write write) {
    return "[" + joined(values, write, ", ") + "]";
}

// The same, each in a line of its own, with an empty line wherever there is a gap between two.
template <typename Value, typename Write, typename HasGap>
std::string array_of_lines(const std::vector<Value>& values, Write write, HasGap has_gap) {
    if (values.empty()) return "[]";
    std::string lines = "\n    " + write(values.front());
    for (std::size_t i = 1; i < values.size(); ++i) {
        lines += has_gap(values[i - 1], values[i]) ? ",\n\n    " : ",\n    ";
        lines += write(values[i]);
    }
    return "[" + lines + "\n  ]";
}

template <typename Value, typename Write>
std::string array_of_lines(const std::vector<Value>& values, Write write) {
    return array_of_lines(values, write, [](const Value&, const Value&) { return false; });
}

std::string json_of(const Reference& reference) {
    return fmt::format(R"({{"document": {}, "section": {}, "title": {}, "maturity": {}, "url": {}}})",
                       json_string(reference.document), json_string_or_null(reference.section),
                       json_string_or_null(reference.title), json_string_or_null(reference.maturity),
                       json_string_or_null(reference.url));
}

// Of where something is said; only what defines a code has a title and maturity.
std::string json_of_sources(const std::vector<Reference>& sources) {
    return array_in_a_line(sources, [](const Reference& source) {
        return fmt::format(R"({{"document": {}, "section": {}, "url": {}}})", json_string(source.document),
                           json_string_or_null(source.section), json_string_or_null(source.url));
    });
}

std::string json_of(const FormerPhrase& former) {
    return fmt::format(R"({{"phrase": {}, "name": {}, "sources": {}}})", json_string(former.phrase),
                       json_string(former.name), json_of_sources(former.sources));
}

// An array of what is written for each value, by the function of its type.
constexpr auto json_of_each = [](const auto& values) {
    return array_in_a_line(values, [](const auto& value) { return json_of(value); });
};

std::string dates_of(const StatusCode& row) {
    return fmt::format(R"("added": {}, "updated": {}, "registered": {}, "extended": {}, "expires": {}, )"
                       R"("publication_requested": {})",
                       json_string_or_null(row.added), json_string_or_null(row.updated),
                       json_string_or_null(row.registered), json_string_or_null(row.extended),
                       json_string_or_null(row.expires), json_string_or_null(row.publication_requested));
}

std::string sets_of(const StatusCode& row, const StatusCodes& status_codes) {
    return fmt::format(R"("heuristically_cacheable": {}, "never_with_content": {}, "method_preserving": {})",
                       contains(status_codes.heuristically_cacheable, row.code),
                       contains(status_codes.never_with_content, row.code),
                       contains(status_codes.method_preserving, row.code));
}

std::string json_of(const StatusCode& row, const StatusCodes& status_codes) {
    return fmt::format(R"({{"code": {}, "name": {}, "phrase": {}, "state": {}, "description": {}, {}, {}, )"
                       R"("former_phrases": {}, "references": {}}})",
                       row.code, json_string_or_null(row.name), json_string_or_null(row.phrase),
                       json_string(state_name(row.state)), json_string_or_null(row.description), dates_of(row),
                       sets_of(row, status_codes), json_of_each(row.former_phrases), json_of_each(row.references));
}

// With an empty line between the classes.
std::string statuses_of(const StatusCodes& status_codes) {
    const auto write = [&](const StatusCode& row) { return json_of(row, status_codes); };
    const auto differ_in_class = [](const StatusCode& a, const StatusCode& b) { return a.code / 100 != b.code / 100; };
    return array_of_lines(status_codes.codes, write, differ_in_class);
}

std::string json_of(const std::vector<CodeRange>& ranges) {
    const auto write = [](const CodeRange& codes) {
        return fmt::format(R"({{"first": {}, "last": {}}})", codes.first, codes.last);
    };
    return array_of_lines(ranges, write);
}

std::string json_of(const CodeSet& set) {
    const auto write = [](const SetMember& member) {
        return fmt::format(R"({{"first": {}, "last": {}, "sources": {}}})", member.codes.first, member.codes.last,
                           json_of_sources(member.sources));
    };
    return array_of_lines(set, write);
}

}  // namespace

std::string emit_json(const StatusCodes& status_codes, const EmitOptions& /*options*/) {
    return fill_template(http_status_codes_json_template,
                         {{"registry", json_string(registry_id)},
                          {"updated", json_string(status_codes.updated)},
                          {"statuses", statuses_of(status_codes)},
                          {"unassigned", json_of(status_codes.unassigned)},
                          {"heuristically_cacheable", json_of(status_codes.heuristically_cacheable)},
                          {"never_with_content", json_of(status_codes.never_with_content)},
                          {"method_preserving", json_of(status_codes.method_preserving)}});
}

}  // namespace iana_codegen

#include "invariants.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>

#include "formats/difference_formats.hpp"
#include "formats/formats.hpp"
#include "formats/user_template/template_parts.hpp"
#include "output_promises.hpp"
#include "promises.hpp"
#include "registry/date.hpp"
#include "registry/registry.hpp"
#include "tables/check.hpp"
#include "tables/code_range.hpp"
#include "tables/difference.hpp"
#include "text/diagnostics.hpp"
#include "text/spelling.hpp"

namespace iana_codegen::fuzzing {
namespace {

bool is_printable(std::string_view text) { return std::all_of(text.begin(), text.end(), is_printable_ascii); }

void expect_place(const Location& at, const std::vector<Input>& inputs) {
    const auto input =
        std::find_if(inputs.begin(), inputs.end(), [&](const Input& candidate) { return candidate.name == at.file; });
    expect(input != inputs.end(), "a diagnostic names its file");
    auto text = input->text;
    for (std::size_t line = 1; line < at.line; ++line) {
        const auto end = text.find('\n');
        expect(end != std::string_view::npos, "the line of a diagnostic is there");
        text.remove_prefix(end + 1);
    }
    expect(at.line >= 1 && at.column >= 1 && at.column <= text.substr(0, text.find('\n')).size() + 1,
           "the column of a diagnostic is there");
}

void expect_diagnostics(const Diagnostics& diagnostics, const std::vector<Input>& inputs, bool is_accepted) {
    expect(is_accepted == (diagnostics.error_count() == 0), "what is refused has an error, and nothing else has");
    const auto& all = diagnostics.all();
    const bool is_told =
        std::any_of(all.begin(), all.end(), [](const auto& found) { return found.severity == Severity::error; });
    expect(is_accepted != is_told, "an error of what is refused is told");
    for (const auto& diagnostic : all) {
        expect_place(diagnostic.at, inputs);
        expect(!diagnostic.message.empty() && is_printable(to_string(diagnostic)), "a diagnostic is printable ASCII");
    }
}

void expect_references(const std::vector<Reference>& references) {
    for (const auto& reference : references) {
        for (const auto* text : {&reference.document, &reference.title}) expect_plain_lines(*text);
        for (const auto* text : {&reference.section, &reference.maturity}) {
            expect(is_printable(*text), "a section and a maturity are printable ASCII");
        }
        const auto url = to_lower(reference.url);
        expect(url.empty() || url.starts_with("http://") || url.starts_with("https://"), "a URL is one of the web");
        expect(is_printable(url) && url.find_first_of(" \"\\<>") == std::string::npos, "a URL is one word");
    }
}

void expect_phrase(const std::string& phrase) {
    constexpr std::size_t longest = 100;
    expect(is_printable(phrase), "a phrase is printable ASCII");
    expect(phrase.size() <= longest && std::any_of(phrase.begin(), phrase.end(), is_ascii_letter),
           "a phrase has a letter, and a hundred characters at most");
    expect(phrase.find_first_of("()") == std::string::npos, "a phrase has no annotation");
}

void expect_codes(const Table& status_codes) {
    for (const auto& row : status_codes.rows) {
        expect(first_valid_code <= row.value && row.value <= last_valid_code, "a code is one of 100-599");
        if (row.state != State::unused || !row.text.empty()) expect_phrase(row.text);
        expect_references(row.references);
        for (const auto& former : row.former_names) {
            expect_phrase(former.text);
            expect_references(former.sources);
        }
    }
    for (const auto& column : status_codes.columns) {
        for (const auto& member : column.members) expect_references(member.sources);
    }
}

// Every name and text, outside of literals and inside of both kinds.
constexpr std::string_view whole_template =
    "@updated@ @count@\n@rows@\n@name@ @name.literal@ @name.json@ @name.pascal@ @name.camel@ @name.kebab@ @reference@ "
    "@description@ @description.literal@ @description.json@@if expires@ @expires@@end@\n"
    "@former@ @name@ @name.literal@ @name.pascal@ @present.name.camel@ @end@\n@end@\n";

std::string emit(const Format& format, const Table& status_codes) {
    Diagnostics diagnostics;
    const auto user_template = read_user_template(whole_template, "template", status_codes, diagnostics);
    expect(user_template.has_value(), "the template has no error");
    EmitOptions options;
    options.namespace_name = status_codes.namespace_name;
    options.user_template = &*user_template;
    return format.emit(status_codes, options);
}

std::size_t count_of(std::string_view part, std::string_view text) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

// No text of a page opens or closes its script or its style.
void expect_page(std::string_view text) {
    for (const auto* part : {"<script", "</script", "<style", "</style", "</html"}) {
        expect(count_of(part, text) == 1, "a page has one script and one style");
    }
}

void expect_output(const Format& format, const std::string& text, const Table& status_codes) {
    expect_plain_lines(text);
    if (format.name == "cpp") expect_header_of_cpp(text, status_codes);
    if (format.name == "c") expect_header_of_c(text, status_codes);
    if (format.name == "html") expect_page(text);
}

struct Run {
    std::optional<Table> status_codes;
    std::string said;  // all diagnostics, and all outputs
};

std::optional<Table> read(const Input& registry_input, const std::vector<Input>& supplement_inputs,
                          Diagnostics& diagnostics) {
    const auto registry = read_registry(registry_input.text, registry_input.name, diagnostics);
    std::vector<Registry> supplements;
    for (const auto& [name, text] : supplement_inputs) {
        if (auto supplement = read_registry(text, name, diagnostics)) supplements.push_back(std::move(*supplement));
    }
    if (!registry || supplements.size() != supplement_inputs.size()) return std::nullopt;
    auto status_codes = interpret_status_codes(*registry, supplements, diagnostics);
    if (status_codes) check_status_codes(*registry, *status_codes, last_day_of("2026-11-13"), diagnostics);
    return status_codes;
}

Run run(const Input& registry_input, const std::vector<Input>& supplement_inputs) {
    auto inputs = supplement_inputs;
    inputs.push_back(registry_input);
    Diagnostics diagnostics;
    Run result{read(registry_input, supplement_inputs, diagnostics), {}};
    const auto& status_codes = result.status_codes;
    expect_diagnostics(diagnostics, inputs, status_codes.has_value());
    for (const auto& diagnostic : diagnostics.all()) result.said += to_string(diagnostic) + '\n';
    if (!status_codes) return result;
    expect_codes(*status_codes);
    for (const auto& format : formats()) {
        const auto text = emit(format, *status_codes);
        expect_output(format, text, *status_codes);
        result.said += text;
    }
    return result;
}

}  // namespace

void expect(bool is_kept, std::string_view promise) {
    if (is_kept) return;
    static_cast<void>(std::fprintf(stderr, "broken: %.*s\n", static_cast<int>(promise.size()), promise.data()));
    std::abort();
}

std::optional<Table> generate(const Input& registry_input, const std::vector<Input>& supplement_inputs) {
    auto first = run(registry_input, supplement_inputs);
    expect(first.said == run(registry_input, supplement_inputs).said, "the same is found and written twice");
    return std::move(first.status_codes);
}

void compare(const Table& one, const Table& other) {
    expect(difference_between(one, one).changes.empty(), "no code differs from itself");
    const auto there = difference_between(one, other);
    const auto back = difference_between(other, one);
    expect(std::equal(there.changes.begin(), there.changes.end(), back.changes.begin(), back.changes.end(),
                      [](const Change& a, const Change& b) {
                          return a.value == b.value && a.old_value == b.new_value && a.new_value == b.old_value;
                      }),
           "both ways tell of the same codes");
    expect((there.bump == Bump::none) == there.changes.empty(), "every change has a class");
    for (const auto& format : difference_formats()) expect_plain_lines(format.emit(there));
}

}  // namespace iana_codegen::fuzzing

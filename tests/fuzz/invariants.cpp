#include "invariants.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>

#include "check.hpp"
#include "date.hpp"
#include "diagnostics.hpp"
#include "difference_formats.hpp"
#include "formats.hpp"
#include "packed_rows.hpp"
#include "registry.hpp"
#include "spelling.hpp"

namespace iana_codegen::fuzzing {
namespace {

bool is_printable(std::string_view text) { return std::all_of(text.begin(), text.end(), is_printable_ascii); }

// Any output: text of a source file, or for a terminal, without anything that is not what it looks like.
void expect_plain_lines(std::string_view text) {
    expect(std::all_of(text.begin(), text.end(), [](char c) { return c == '\n' || is_printable_ascii(c); }),
           "an output holds printable ASCII and line ends alone");
}

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
    const auto errors =
        std::count_if(all.begin(), all.end(), [](const auto& found) { return found.severity == Severity::error; });
    expect(is_accepted == (errors == 0), "an error of what is refused is told");
    for (const auto& diagnostic : all) {
        expect_place(diagnostic.at, inputs);
        expect(!diagnostic.message.empty() && is_printable(to_string(diagnostic)), "a diagnostic is printable ASCII");
    }
}

void expect_reference(const Reference& reference) {
    for (const auto* text : {&reference.document, &reference.section, &reference.title, &reference.maturity}) {
        expect(is_printable(*text), "a reference holds printable ASCII");
    }
    const auto url = to_lower(reference.url);
    expect(url.empty() || url.starts_with("http://") || url.starts_with("https://"), "a URL is one of the web");
    expect(is_printable(url) && url.find_first_of(" \"\\<>") == std::string::npos, "a URL is one word");
}

void expect_phrase(const std::string& phrase) {
    expect(!phrase.empty() && is_printable(phrase), "a phrase is printable ASCII");
    expect(phrase.find_first_of("()") == std::string::npos, "a phrase has no annotation");
}

void expect_row(const StatusCode& row) {
    expect(first_valid_code <= row.code && row.code <= last_valid_code, "a code is one of 100-599");
    if (row.state != State::unused) expect_phrase(row.phrase);
    for (const auto& former : row.former_phrases) expect_phrase(former.phrase);
    for (const auto& reference : row.references) expect_reference(reference);
}

bool is_enumerator(std::string_view name) {
    const auto is_part = [](char c) { return (c >= 'a' && c <= 'z') || is_ascii_digit(c) || c == '_'; };
    return !name.empty() && !is_ascii_digit(name.front()) && std::all_of(name.begin(), name.end(), is_part) &&
           !is_keyword(name);
}

// As a compiler sees them: what stands in front of the '=' in each line of the enumeration that is no comment.
void expect_enumerators(std::string_view header) {
    auto lines = header.substr(header.find("enum class status :"));
    lines = lines.substr(0, lines.find("};"));
    std::set<std::string_view> names;
    for (auto end = lines.find('\n'); end != std::string_view::npos; end = lines.find('\n')) {
        lines.remove_prefix(end + 1);
        const auto line = trimmed(lines.substr(0, lines.find('\n')));
        if (line.empty() || line.starts_with("//")) continue;
        const auto name = trimmed(line.substr(0, line.find('=')));
        expect(is_enumerator(name), "an enumerator is an identifier");
        expect(names.insert(name).second, "an enumerator is there once");
    }
}

// Nothing where the texts cannot be written, which is an error, too.
std::optional<std::string> emit(const Format& format, const StatusCodes& status_codes) {
    try {
        return format.emit(status_codes, format.default_namespace);
    } catch (const UnwritableTexts&) {
        return std::nullopt;
    }
}

void expect_outputs(const StatusCodes& status_codes) {
    for (const auto& format : formats()) {
        const auto text = emit(format, status_codes);
        expect(text == emit(format, status_codes), "the same comes out twice");
        if (!text) continue;
        expect_plain_lines(*text);
        if (format.name == "cpp") expect_enumerators(*text);
    }
}

void check(const Registry& registry, const StatusCodes& status_codes, const std::vector<Input>& inputs) {
    Diagnostics diagnostics;
    check_status_codes(registry, status_codes, last_day_of("2026-11-13"), diagnostics);
    expect_diagnostics(diagnostics, inputs, diagnostics.error_count() == 0);
}

}  // namespace

void expect(bool is_kept, std::string_view promise) {
    if (is_kept) return;
    static_cast<void>(std::fprintf(stderr, "broken: %.*s\n", static_cast<int>(promise.size()), promise.data()));
    std::abort();
}

std::optional<StatusCodes> generate(const Input& registry_input, const std::vector<Input>& supplement_inputs) {
    auto inputs = supplement_inputs;
    inputs.push_back(registry_input);
    Diagnostics diagnostics;
    const auto registry = read_registry(registry_input.text, registry_input.name, diagnostics);
    std::vector<Registry> supplements;
    for (const auto& [name, text] : supplement_inputs) {
        if (auto supplement = read_registry(text, name, diagnostics)) supplements.push_back(std::move(*supplement));
    }
    auto status_codes = registry && supplements.size() == supplement_inputs.size()
                            ? interpret_status_codes(*registry, supplements, diagnostics)
                            : std::nullopt;
    expect_diagnostics(diagnostics, inputs, status_codes.has_value());
    if (!status_codes) return std::nullopt;
    for (const auto& row : status_codes->codes) expect_row(row);
    expect_outputs(*status_codes);
    check(*registry, *status_codes, inputs);
    return status_codes;
}

void compare(const StatusCodes& one, const StatusCodes& other) {
    expect(difference_between(one, one).changes.empty(), "no code differs from itself");
    const auto there = difference_between(one, other);
    const auto back = difference_between(other, one);
    expect(std::equal(there.changes.begin(), there.changes.end(), back.changes.begin(), back.changes.end(),
                      [](const Change& a, const Change& b) {
                          return a.code == b.code && a.old_value == b.new_value && a.new_value == b.old_value;
                      }),
           "both ways tell of the same codes");
    expect((there.bump == Bump::none) == there.changes.empty(), "every change has a class");
    for (const auto& format : difference_formats()) expect_plain_lines(format.emit(there));
}

}  // namespace iana_codegen::fuzzing

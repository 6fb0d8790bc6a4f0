#include "tables/fact.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "registry/record_fields.hpp"
#include "tables/code_range.hpp"
#include "tables/number_text.hpp"
#include "tables/phrase.hpp"
#include "text/text_rules.hpp"

namespace iana_codegen {
namespace {

bool check_sentence(const Field& field, Diagnostics& diagnostics) {
    if (field.text.empty()) {
        diagnostics.error(field.at, fmt::format("empty <{}>, expected a text", field.name));
        return false;
    }
    return check_length("text", field.text, longest_text, field.at, diagnostics) &&
           check_printable("text", field.text, field.at, diagnostics);
}

// Checks words that are compared with others: the name of a document as in references, and its maturity.
bool check_word(const Field& field, Diagnostics& diagnostics) {
    return check_sentence(field, diagnostics) && check_printable_ascii("text", field.text, field.at, diagnostics);
}

// Checks a name for enumerators and lookups.
bool check_name(const Field& field, Diagnostics& diagnostics) {
    return check_word(field, diagnostics) && check_length("name", field.text, longest_phrase, field.at, diagnostics);
}

bool is_about_codes(ValueOf form) { return form == ValueOf::code || form == ValueOf::codes; }
bool is_about_text(ValueOf form) { return form == ValueOf::token || form == ValueOf::document; }

bool read_value(const Record& record, ValueOf form, Fact& fact, Diagnostics& diagnostics) {
    const auto* value = only_field(record, "value", diagnostics);
    if (value == nullptr) return false;
    fact.value = *value;
    if (is_about_text(form)) return check_word(*value, diagnostics);
    const auto values = is_about_codes(form) ? parse_code_range(value->text, value->at, diagnostics)
                                             : parse_numbers(value->text, value->at, diagnostics);
    if (!values) return false;
    fact.values = *values;
    if (form != ValueOf::code || values->first == values->last) return true;
    diagnostics.error(value->at, fmt::format("range {}, expected a single code", quote(value->text)));
    return false;
}

// Returns the name of the element with the text; empty if the kind has no text.
std::string_view element_of(TextOf form) {
    if (form == TextOf::nothing) return "";
    return form == TextOf::number ? "number" : "description";
}

bool read_text(const Record& record, TextOf form, Fact& fact, Diagnostics& diagnostics) {
    if (form == TextOf::nothing) return true;
    const auto* text = only_field(record, element_of(form), diagnostics);
    if (text == nullptr) return false;
    fact.text = *text;
    if (form == TextOf::phrase) return check_phrase(text->text, text->at, diagnostics);
    if (form == TextOf::name) return check_name(*text, diagnostics);
    return check_sentence(*text, diagnostics);
}

bool read_maturity(const Record& record, Fact& fact, Diagnostics& diagnostics) {
    for (const auto& field : record.fields) {
        if (field.name != "maturity") continue;
        fact.maturity = only_field(record, "maturity", diagnostics) != nullptr ? field.text : "";
        return check_word(field, diagnostics);
    }
    return true;
}

}  // namespace

std::optional<Fact> read_fact(const Record& record, FactForm form, Diagnostics& diagnostics) {
    warn_of_unknown_fields(record, {"value", element_of(form.text), form.value == ValueOf::document ? "maturity" : ""},
                           diagnostics);
    if (record.xrefs.empty() && form.needs_source)
        diagnostics.warning(record.at, "fact without a source, expected an <xref>");
    Fact fact;
    fact.added = interpret_date(record.date, diagnostics);
    fact.updated = interpret_date(record.updated, diagnostics);
    check_order_of_dates(record, diagnostics);
    fact.sources = interpret_xrefs(record, diagnostics);
    const bool has_value = read_value(record, form.value, fact, diagnostics);
    const bool has_text = read_text(record, form.text, fact, diagnostics);
    const bool has_maturity = form.value != ValueOf::document || read_maturity(record, fact, diagnostics);
    return has_value && has_text && has_maturity ? std::optional{std::move(fact)} : std::nullopt;
}

}  // namespace iana_codegen

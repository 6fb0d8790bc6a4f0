#include "tables/described_names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "tables/table_description.hpp"
#include "text/reserved_names.hpp"
#include "text/spelling.hpp"
#include "text/words.hpp"

namespace iana_codegen {
namespace {

// What every table declares, and the members of its entries.
constexpr auto names_of_every_table = std::to_array<std::string_view>(
    {"added", "assignment", "assignment_of", "description", "find", "last", "lower_name", "name", "name_length",
     "reference", "references", "registered_name", "table", "updated", "value"});

// What the implementation in a header declares. It would hide a name of the table, or the other way round.
// clang-format would put each name on a line of its own, because one is long.
// clang-format off
constexpr auto names_of_implementation = std::to_array<std::string_view>(
    {"all_rows", "byte_at", "citations", "detail", "detail_row", "details", "difference", "difference_at",
     "document", "each_byte", "eight_bytes", "end_words", "ends_of", "find_row", "fits", "folded", "four_bytes",
     "has_ranges", "hashed_row", "is_between", "is_same", "is_same_in_other_case", "known", "last_value",
     "letter_bits", "letter_case", "lower_names", "name_index", "name_row", "names", "number", "other_rows",
     "row", "row_count", "row_number", "row_numbers", "rows", "rows_of_values", "spelled_text_index", "text",
     "text_index", "unused", "value_of"});
// clang-format on

// Words of small letters and digits, the first one a letter, that underscores join.
bool is_snake_case(std::string_view text) {
    char previous = '_';
    for (const char character : text) {
        const bool is_letter = is_ascii_letter(character) && to_lower({&character, 1}).front() == character;
        const bool may_stand_here = character == '_' ? previous != '_' : is_letter || is_ascii_digit(character);
        if (!may_stand_here) return false;
        previous = character;
    }
    return !text.empty() && previous != '_' && !is_ascii_digit(text.front());
}

bool refuse(const Field& name, std::string_view element, std::string_view expected, Diagnostics& diagnostics) {
    diagnostics.error(name.at,
                      fmt::format("{} {} of <{}>, expected {}", name.name, quote(name.text), element, expected));
    return false;
}

void claim_own_names(const TableDescription& description, UniqueNames& names) {
    const auto& name = description.name;
    const auto& plural = description.plural;
    const auto claim = [&](const Field& field, std::string_view suffix) {
        if (!field.text.empty()) names.claim(field.text + std::string{suffix}, field.name, field.at);
    };
    for (const auto* suffix : {"", "_entry", "_from_name", "_from_number"}) claim(name, suffix);
    for (const auto* suffix : {"", "_updated"}) claim(plural, suffix);
}

void claim_function(const std::optional<Field>& function, UniqueNames& names) {
    if (function) names.claim(function->text, "function", function->at);
}

void claim_ids(const TableDescription& description, Diagnostics& diagnostics) {
    UniqueNames ids{diagnostics};
    for (const auto& column : description.columns) ids.claim(column.id, column.source.name, column.source.at);
    if (!description.name_element) return;
    std::set<std::string> functions;  // two strips with one function are reported for that
    for (const auto& strip : description.name_element->strips) {
        const auto& function = strip.function;
        if (function && functions.insert(function->text).second) ids.claim(function->text, "function", function->at);
    }
}

}  // namespace

bool check_snake_case(const Field& name, std::string_view element, Diagnostics& diagnostics) {
    if (!is_snake_case(name.text)) {
        return refuse(name, element, "words in small letters that underscores join, such as 'error_code'", diagnostics);
    }
    const auto reason = reason_against(name.text);
    if (reason.empty()) return true;
    return refuse(name, element, fmt::format("another one, because it is {}", reason), diagnostics);
}

bool check_own_name(const Field& name, std::string_view element, Diagnostics& diagnostics) {
    if (!check_snake_case(name, element, diagnostics)) return false;
    const bool is_used = is_one_of(name.text, names_of_every_table) || is_one_of(name.text, names_of_implementation);
    return !is_used || refuse(name, element, "another one, because every table uses it", diagnostics);
}

bool check_namespace_name(const Field& name, std::string_view element, Diagnostics& diagnostics) {
    std::string_view rest = name.text;
    for (bool is_last = false; !is_last;) {
        const auto end = rest.find("::");
        is_last = end == std::string_view::npos;
        if (!is_snake_case(rest.substr(0, end))) {
            return refuse(name, element, "words in small letters that '::' joins, such as 'iana::http'", diagnostics);
        }
        rest.remove_prefix(is_last ? rest.size() : end + 2);
    }
    const auto problem = problem_with_namespace(name.text);
    if (!problem) return true;
    return refuse(name, element,
                  fmt::format("another name than {}, which is {}", quote(problem->name), problem->reason), diagnostics);
}

std::string snake_case(std::string_view text) { return to_lower(enum_name(text, "number")); }

void replace_ids_that_cannot_be_members(TableDescription& description) {
    std::set<std::string> types = {description.name.text};
    for (const auto& column : description.columns) types.insert(column.type.text);
    for (auto& column : description.columns) {
        const bool can_be_member = reason_against(column.id).empty() && !is_one_of(column.id, names_of_every_table);
        if (!can_be_member || types.contains(column.id)) column.id = column.function.text;
    }
}

void UniqueNames::claim(const std::string& name, std::string_view what, Location at) {
    if (name.empty()) return;
    const auto [claim, is_new] = claims_.try_emplace(name, Claim{std::string{what}, at});
    if (is_new) return;
    diagnostics_.error(at, fmt::format("{} {} a second time, expected each once", what, quote(name)));
    diagnostics_.note(claim->second.at, fmt::format("the {} {} is here", claim->second.what, quote(name)));
}

void check_names_differ(const TableDescription& description, Diagnostics& diagnostics) {
    UniqueNames names{diagnostics};
    claim_own_names(description, names);
    for (const auto& column : description.columns) {
        if (!column.type.text.empty()) names.claim(column.type.text, "type", column.type.at);
        claim_function(column.function, names);
    }
    if (description.name_element) {
        for (const auto& strip : description.name_element->strips) claim_function(strip.function, names);
    }
    claim_ids(description, diagnostics);
}

}  // namespace iana_codegen

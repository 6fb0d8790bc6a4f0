#include "formats/shared/described_words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "formats/shared/enumerators.hpp"
#include "formats/shared/preferred_texts.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {

std::string as_updated(const Table& table) { return table.updated.empty() ? "" : " as updated on " + table.updated; }

std::string count_of_rows(const Table& table) {
    std::string plural = table.plural;
    std::replace(plural.begin(), plural.end(), '_', ' ');
    return fmt::format("{} {}", table.rows.size(), plural);
}

std::string_view comparison(const Table& table) {
    return table.key == Key::exact_token ? "exactly" : "in any letter case of ASCII";
}

std::string name_example(const Table& table) {
    return table.rows.empty() ? "" : fmt::format(", such as {}", string_literal(table.rows.front().text));
}

std::string meaning_of_name(const Table& table) {
    if (!table.is_of_numbers()) return fmt::format("The name as {} it{}.", who_spells(table), name_example(table));
    return fmt::format(
        "The name{}. It is IANA's, without what the table's description strips, unless a supplement "
        "names another one.",
        name_example(table));
}

std::string_view order_of_rows(const Table& table) {
    return table.key == Key::number ? "ascending" : "in the registry's order";
}

std::string note_on_ranges(const Table& table) {
    const auto& rows = table.rows;
    const auto range = std::find_if(rows.begin(), rows.end(), [](const Row& row) { return row.last > row.value; });
    if (range == rows.end()) return "";
    return fmt::format(" If the comment of an enumerator says \"{}\", then each of these numbers has its name.",
                       numbers_of_row(table, *range));
}

}  // namespace iana_codegen

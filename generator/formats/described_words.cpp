#include "formats/described_words.hpp"

#include <fmt/format.h>

#include <algorithm>

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

std::string_view order_of_rows(const Table& table) {
    return table.key == Key::number ? "ascending" : "in the registry's order";
}

std::string_view note_on_ranges(const Table& table) {
    if (!table.has_named_ranges()) return "";
    return " If the comment of an enumerator says \"8 to 15\", then each of these numbers has its name.";
}

}  // namespace iana_codegen

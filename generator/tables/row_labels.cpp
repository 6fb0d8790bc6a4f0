#include "tables/row_labels.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/diagnostics.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {

std::string noun_of(const Table& table) {
    if (table.is_of_status_codes()) return "code";
    auto noun = table.name;
    std::replace(noun.begin(), noun.end(), '_', ' ');
    return noun;
}

std::string value_of(const Row& row, const Table& table) {
    return table.key == Key::number ? std::to_string(row.value) : quote(row.text);
}

std::string label_of(const Row& row, const Table& table) {
    return fmt::format("{} {}", noun_of(table), value_of(row, table));
}

std::string name_of(std::string_view text, const Table& table) { return enum_name(text, to_upper(table.name)); }

std::string as_compared(std::string_view text, Key key) {
    return key == Key::exact_token ? std::string{text} : to_lower(text);
}

std::string as_compared(std::string_view text, const Table& table) { return as_compared(text, table.key); }

bool is_registered(const Row& row) {
    return row.state == State::assigned || row.state == State::temporary || row.state == State::obsoleted;
}

}  // namespace iana_codegen

#include "tables/described_name.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "tables/row_labels.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// True if something was removed; a name that would be empty stays.
bool strip_from(std::string_view& name, const Strip& strip) {
    const bool has_it = strip.is_prefix ? name.starts_with(strip.text) : name.ends_with(strip.text);
    const auto length = strip.text.size();
    if (!has_it || name.size() == length) return false;
    const auto rest = trimmed(strip.is_prefix ? name.substr(length) : name.substr(0, name.size() - length));
    if (rest.empty()) return false;
    name = rest;
    return true;
}

}  // namespace

void interpret_name(const NameDescription& description, const Field& name, const Table& table, Row& row) {
    const auto& strips = description.strips;
    const auto functions = std::count_if(strips.begin(), strips.end(), [](const Strip& s) { return s.function; });
    auto column = table.columns.size() - static_cast<std::size_t>(functions);
    std::string_view rest = name.text;
    for (const auto& strip : strips) {
        const bool is_stripped = strip_from(rest, strip);
        if (strip.function) row.cells[column++].flag = is_stripped;
    }
    row.text = rest;
    row.name = name_of(row.text, table);
    row.at = name.at;
    if (row.text != name.text) row.former_names.push_back({name.text, {}, {}, name.at});
}

}  // namespace iana_codegen

#include "formats/shared/page_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "text/joined.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// Status codes are called codes, although their enumeration is named status.
std::string noun_for(std::ptrdiff_t count, const Table& table) {
    if (table.is_of_status_codes()) return count == 1 ? "code" : "codes";
    return words(count == 1 ? table.name : table.plural);
}

}  // namespace

std::string words(std::string_view name) {
    std::string text{name};
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

std::string capitalized_words(std::string_view name) {
    const auto text = words(name);
    return to_upper(text.substr(0, 1)) + text.substr(std::min<std::size_t>(1, text.size()));
}

std::string range_text(const ValueRange& values) {
    return values.first == values.last ? std::to_string(values.first) : fmt::format("{}-{}", values.first, values.last);
}

std::string hex_text(const ValueRange& values) {
    return values.first == values.last ? fmt::format("0x{:02x}", values.first)
                                       : fmt::format("0x{:02x}-0x{:02x}", values.first, values.last);
}

std::string members_text(const std::vector<Member>& members) {
    const auto text = [](const Member& member) { return range_text(member.values); };
    return members.empty() ? "none" : joined(members, text, ", ");
}

std::string count_text(const Table& table) {
    const auto is_added = [](const Row& row) { return row.state == State::unassigned; };
    const auto added = std::count_if(table.rows.begin(), table.rows.end(), is_added);
    const auto registered = static_cast<std::ptrdiff_t>(table.rows.size()) - added;
    const auto text = fmt::format("{} {}", registered, noun_for(registered, table));
    return added == 0 ? text : fmt::format("{}, and {} of supplements", text, added);
}

}  // namespace iana_codegen

#include "formats/html/ids.hpp"

#include <fmt/format.h>

#include <set>
#include <string_view>

#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// An id must not contain spaces. They are encoded as in a URL, so that the id is also its own fragment.
std::string without_spaces(std::string_view token) {
    std::string id;
    for (const char character : token) {
        const bool is_free = static_cast<unsigned char>(character) > ' ' && character != '%';
        id += is_free ? std::string{character} : fmt::format("%{:02x}", static_cast<unsigned char>(character));
    }
    return id;
}

}  // namespace

std::vector<std::string> html_ids(const Table& table) {
    std::vector<std::string> ids;
    std::set<std::string> taken;
    for (const auto& row : table.rows) {
        if (table.is_of_numbers()) {
            ids.push_back(std::to_string(row.value));
            continue;
        }
        auto id = without_spaces(to_lower(row.text));
        // Tokens that are compared exactly may differ in letter case only.
        if (!taken.insert(id).second) id = "%" + without_spaces(row.text);
        ids.push_back(std::move(id));
    }
    return ids;
}

}  // namespace iana_codegen

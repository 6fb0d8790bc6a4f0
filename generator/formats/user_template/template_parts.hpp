// Reads the template of a user: text with directives between at signs, such as @rows@, @if description@ and @name@.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/user_template/placeholders.hpp"
#include "tables/table.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// A block consists of its first part, its content, and an end.
struct TemplatePart {
    enum class Kind { text, placeholder, rows, former, condition, end };

    Kind kind = Kind::text;
    std::string text = {};
    Placeholder placeholder = {};  // also that of a condition
    bool ends_line = false;        // nothing but spaces is between the placeholder and the end of its line
    std::size_t other = 0;         // the number of the part that is the other end of the block
};

struct UserTemplate {
    std::vector<TemplatePart> parts;
    NameExceptions exceptions;
};

// Reads a template for this table. There is a result only if it has no error.
[[nodiscard]] std::optional<UserTemplate> read_user_template(std::string_view text, std::string_view file,
                                                             const Table& table, Diagnostics& diagnostics);

}  // namespace iana_codegen

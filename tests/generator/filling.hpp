// Shared by the tests of users' templates: a template inline, the output and all diagnostics out.
#pragma once

#include <string>
#include <string_view>

#include "formats/user_template/template.hpp"
#include "formats/user_template/template_parts.hpp"
#include "reading.hpp"

namespace iana_codegen {

// Fills a template that is named t.in in the diagnostics. There is no output if it has an error.
inline Outcome<std::string> fill(std::string_view text, const Table& table) {
    Diagnostics diagnostics;
    const auto user_template = read_user_template(text, "t.in", table, diagnostics);
    EXPECT_EQ(user_template.has_value(), diagnostics.error_count() == 0);
    if (!user_template) return {std::nullopt, lines_of(diagnostics)};
    EmitOptions options;
    options.user_template = &*user_template;
    return {emit_template(table, options), lines_of(diagnostics)};
}

// The output of a template without errors.
inline std::string filled_with(std::string_view text, const Table& table) {
    const auto [output, diagnostics] = fill(text, table);
    EXPECT_EQ(diagnostics, "");
    return output.value_or("");
}

// The diagnostics of a template that is refused.
inline std::string errors_in_template(std::string_view text, const Table& table) {
    return fill(text, table).diagnostics;
}

}  // namespace iana_codegen

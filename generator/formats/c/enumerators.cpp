#include "formats/c/enumerators.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "formats/c/cells.hpp"
#include "formats/c/numbers.hpp"
#include "formats/shared/enumerators.hpp"
#include "formats/shared/lines.hpp"
#include "text/columns.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// The table with only those rows whose values fit into an enumerator, or only the other rows.
Table with_rows(const Table& table, bool of_enumerators) {
    auto part = table;
    std::erase_if(part.rows, [&](const Row& row) { return fits_enumerator(row.value) != of_enumerators; });
    return part;
}

bool has_enumerators(const Table& table) {
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [](const Row& row) { return !row.name.empty() && fits_enumerator(row.value); });
}

// IANA_HTTP_STATUS_CLASS_NONE, and so on.
NamesOfC names_of_status_codes(const EmitOptions& options) {
    return {options.namespace_name,
            "status",
            {"CLASS_NONE", "CLASS_INFORMATIONAL", "CLASS_SUCCESSFUL", "CLASS_REDIRECTION", "CLASS_CLIENT_ERROR",
             "CLASS_SERVER_ERROR", "FORMER_MAP", "H", "MAP"}};
}

// The header's other names that begin with the same prefix as the enumerators of rows, without that prefix.
std::set<std::string> own_names(const Table& table, const NamesOfC& names) {
    std::set<std::string> own = {"FORMER_MAP", "H", "MAP"};
    if (!has_enumerators(table)) own.insert("NONE");
    const auto add = [&](const std::string& name) {
        const auto start = names.capital_table() + "_";
        if (name.starts_with(start)) own.insert(name.substr(start.size()));
    };
    if (table.key == Key::number) {
        for (const auto* state : {"UNASSIGNED", "ASSIGNED", "RESERVED", "PRIVATE_USE"}) {
            own.insert(fmt::format("ASSIGNMENT_{}", state));
        }
    }
    for (const auto& column : table.columns) {
        if (column.kind != ColumnKind::choice) continue;
        add(choice_of_c(column, "", names));
        for (const auto& choice : column.choices) add(choice_of_c(column, choice, names));
    }
    return own;
}

}  // namespace

NamesOfC names_of_c(const Table& table, const EmitOptions& options) {
    if (table.is_of_status_codes()) return names_of_status_codes(options);
    const NamesOfC names{options.namespace_name, table.name, {}};
    return {options.namespace_name, table.name, own_names(table, names)};
}

std::string emit_enumerators_of_c(const Table& table, const NamesOfC& names) {
    if (!has_enumerators(table)) return fmt::format("    {}_NONE = 0", names.capital_table());
    return emit_enumerators(with_rows(table, true), names.capital_table() + "_",
                            [&](std::string_view name) { return names.spell(name); });
}

std::string emit_macros_of_c(const Table& table, const NamesOfC& names) {
    std::vector<Cells<3>> macros;
    for (const auto& row : with_rows(table, false).rows) {
        const auto value = fmt::format("UINT64_C({})", hex_or_decimal(table, row.value));
        if (!row.name.empty()) macros.push_back({names.enumerator(row.name), value, remark(table, row)});
        for (const auto* former : aliases_of(row)) {
            macros.push_back({names.enumerator(former->name), value, citations(former->sources)});
        }
    }
    Lines lines;
    for (const auto& [name, value, comment] : aligned(std::move(macros))) {
        lines.add("{}", with_comment(fmt::format("#define {} {}", name, trimmed(value)), comment));
    }
    return std::move(lines).text();
}

}  // namespace iana_codegen

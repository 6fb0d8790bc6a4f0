#include "tables/described_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "registry/record_fields.hpp"
#include "tables/described_rows.hpp"
#include "tables/described_supplement.hpp"
#include "tables/name_checks.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// "http-method" of "data/tables/http-method.xml"; of a file without a name, that of its header with hyphens.
std::string file_of(const TableDescription& description) {
    auto name = description.at.file;
    if (name == "<stdin>") {
        const auto& outer = description.namespace_name;
        const auto last = outer.rfind(':');
        auto file = (last == std::string::npos ? outer : outer.substr(last + 1)) + "-" + description.name.text;
        std::replace(file.begin(), file.end(), '_', '-');
        return file;
    }
    name.remove_prefix(std::min(name.rfind('/') + 1, name.size()));
    return std::string{name.substr(0, name.rfind('.'))};
}

class TableInterpreter {
public:
    TableInterpreter(TableDescription description, Diagnostics& diagnostics)
        : description_{std::move(description)}, diagnostics_{diagnostics}, errors_before_{diagnostics.error_count()} {}

    std::optional<Table> interpret(const Registry& registry, std::span<const Registry> supplements) {
        if (!interpret_rows(registry, supplements)) return std::nullopt;
        merge_described_supplements(description_, registry, supplements, result_, diagnostics_);
        check_names_are_unique(result_, diagnostics_);
        check_names_fit(result_, diagnostics_);
        return result();
    }

    std::optional<Table> interpret_without_supplement(const Registry& registry) {
        if (!interpret_rows(registry, {})) return std::nullopt;
        check_names_are_printable(result_, diagnostics_);
        return result();
    }

private:
    // Returns false if the registry does not have the table.
    bool interpret_rows(const Registry& registry, std::span<const Registry> supplements) {
        const auto* records = find_records(registry);
        if (records == nullptr) return false;
        drop_columns_that_nothing_fills(registry, supplements);
        describe(registry);
        interpret_records(description_, *records, result_, diagnostics_);
        return true;
    }

    std::optional<Table> result() {
        if (diagnostics_.error_count() != errors_before_) return std::nullopt;
        return std::move(result_);
    }

    // Reports a description of another registry or of a table that it does not have.
    const RecordTable* find_records(const Registry& registry) {
        const auto& wanted = description_.registry;
        if (registry.id != wanted.text) {
            diagnostics_.error(registry.at, fmt::format("registry with id {}, expected {} as described",
                                                        quote(registry.id), quote(wanted.text)));
            diagnostics_.note(wanted.at, fmt::format("{} is described here", quote(wanted.text)));
            return nullptr;
        }
        const auto has_id = [&](const RecordTable& table) { return table.id == description_.id.text; };
        const auto& tables = registry.tables;
        const auto found = std::find_if(tables.begin(), tables.end(), has_id);
        if (found == tables.end()) {
            report_missing_table(registry);
        } else if (const auto second = std::find_if(found + 1, tables.end(), has_id); second != tables.end()) {
            diagnostics_.error(second->at, fmt::format("a second table with id {}, expected one", quote(second->id)));
            diagnostics_.note(found->at, "the first is here");
        } else if (found->records.empty()) {
            diagnostics_.error(found->at, fmt::format("table {} without records, expected some", quote(found->id)));
        } else {
            return &*found;
        }
        return nullptr;
    }

    void report_missing_table(const Registry& registry) {
        if (registry.tables.empty()) {
            diagnostics_.error(registry.at, fmt::format("registry without tables, expected one with id {} as described",
                                                        quote(description_.id.text)));
            diagnostics_.note(description_.id.at, "it is described here");
            return;
        }
        constexpr std::size_t most_shown = 20;
        std::string ids;
        for (std::size_t i = 0; i < std::min(registry.tables.size(), most_shown); ++i) {
            ids += (i == 0 ? "" : ", ") + quote(registry.tables[i].id);
        }
        if (registry.tables.size() > most_shown) ids += " and others";
        diagnostics_.error(description_.id.at, fmt::format("no table with id {} in the registry, expected one of {}",
                                                           quote(description_.id.text), ids));
        diagnostics_.note(registry.at, "the registry is here");
    }

    // Without the supplement, an accessor could only give wrong answers.
    void drop_columns_that_nothing_fills(const Registry& registry, std::span<const Registry> supplements) {
        const auto is_filled_by = [&](const ColumnDescription& column, const Registry& supplement) {
            const auto id = inner_id(column.source.text, description_, registry);
            return std::any_of(supplement.tables.begin(), supplement.tables.end(),
                               [&](const RecordTable& table) { return table.id == id; });
        };
        std::erase_if(description_.columns, [&](const ColumnDescription& column) {
            return column.is_from_supplement &&
                   std::none_of(supplements.begin(), supplements.end(),
                                [&](const Registry& supplement) { return is_filled_by(column, supplement); });
        });
    }

    void describe(const Registry& registry) {
        result_.registry = registry.id;
        result_.file = file_of(description_);
        result_.namespace_name = description_.namespace_name;
        result_.name = description_.name.text;
        result_.plural = description_.plural.text;
        result_.summary = description_.summary;
        result_.key = description_.key;
        if (!registry.updated.empty()) result_.updated = interpret_updated(registry, diagnostics_);
        for (const auto& column : description_.columns) add_column(column);
        if (!description_.name_element) return;
        for (const auto& strip : description_.name_element->strips) add_column_of(strip);
    }

    void add_column(const ColumnDescription& described) {
        Column column;
        column.id = described.id;
        column.function = described.function.text;
        column.comment = described.comment;
        column.words = described.page_text.words;
        column.otherwise = described.page_text.otherwise;
        column.kind = described.kind;
        column.is_from_supplement = described.is_from_supplement;
        column.type = described.type.text;
        for (const auto& choice : described.choices) column.choices.push_back(choice.name);
        result_.columns.push_back(std::move(column));
    }

    void add_column_of(const Strip& strip) {
        if (!strip.function) return;
        Column column;
        column.id = strip.function->text;
        column.function = strip.function->text;
        column.comment = fmt::format(
            "True if the name {} with {} in the registry, which the table's name leaves out. "
            "False for a value that is no row.",
            strip.is_prefix ? "starts" : "ends", strip.text);
        column.words = strip.page_text.words;
        column.otherwise = strip.page_text.otherwise;
        column.is_from_supplement = false;
        result_.columns.push_back(std::move(column));
    }

    TableDescription description_;
    Diagnostics& diagnostics_;
    std::size_t errors_before_;
    Table result_;
};

}  // namespace

std::optional<Table> interpret_table(const TableDescription& description, const Registry& registry,
                                     std::span<const Registry> supplements, Diagnostics& diagnostics) {
    return TableInterpreter{description, diagnostics}.interpret(registry, supplements);
}

std::optional<Table> interpret_without_supplement(const TableDescription& description, const Registry& registry,
                                                  Diagnostics& diagnostics) {
    return TableInterpreter{description, diagnostics}.interpret_without_supplement(registry);
}

}  // namespace iana_codegen

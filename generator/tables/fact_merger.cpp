#include "tables/fact_merger.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "tables/row_labels.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// Returns "code 404" or "method 'GET'".
std::string label_of(const Fact& fact, const Table& table) {
    const auto& [first, last] = fact.values;
    const bool is_single_number = table.key == Key::number && first == last;
    return fmt::format("{} {}", noun_of(table), is_single_number ? std::to_string(first) : quote(fact.value.text));
}

std::vector<Reference> references_from(const Fact& fact, const Table& table) {
    if (table.is_of_status_codes()) return fact.sources;
    std::vector<Reference> all;
    for (const auto& source : fact.sources) {
        for (auto& single : one_for_each_section(source)) all.push_back(std::move(single));
    }
    return all;
}

}  // namespace

FactMerger::FactMerger(Table& table, Diagnostics& diagnostics)
    : table_{table},
      diagnostics_{diagnostics},
      has_all_rows_{diagnostics.error_count() == 0},
      rows_{table},
      cited_{table} {}

bool FactMerger::is_overruled(const Fact& known_by) {
    const auto* row = rows_.find_around(known_by);
    if (row == nullptr || !is_registered(*row)) return false;
    const auto& field = table_.key == Key::number ? known_by.text : known_by.value;
    if (overruled_names_.emplace(row->value, field.text).second) {
        does_not_apply(field, fmt::format("{} is {} in the registry", label_of(known_by, table_), quote(row->text)));
    }
    return true;
}

void FactMerger::merge_known_by(const Fact& fact) {
    auto* row = rows_.find(fact);
    if (row == nullptr) row = &rows_.add(fact);
    if (row->text.empty()) {
        const auto& field = table_.key == Key::number ? fact.text : fact.value;
        row->at = field.at;
        row->text = field.text;
        row->name = name_of(field.text, table_);
    }
    if (row->added.empty()) row->added = fact.added;
    if (row->updated.empty()) row->updated = fact.updated;
    add_new_sources(references_from(fact, table_), row->references, cited_by_rows_[row->value]);
}

void FactMerger::merge_name(const Fact& fact) {
    auto* row = find_row(fact, fact.value);
    if (row == nullptr) return;
    row->name = name_of(fact.text.text, table_);
    row->at = fact.text.at;
    if (table_.key == Key::number) row->text = fact.text.text;
}

void FactMerger::merge_former_name(const Fact& fact) {
    const auto& text = fact.text.text;
    auto* row = find_row(fact, fact.text);
    if (row == nullptr) return;
    if (row->text == text) {
        does_not_apply(fact.text, fmt::format("it is the present {} of {}",
                                              table_.is_of_status_codes() ? "phrase" : "name", value_of(*row, table_)));
        return;
    }
    auto& former_names = row->former_names;
    const auto [known, is_new] =
        former_names_.try_emplace({row->value, text}, Sources{former_names.size(), Citations{}});
    if (is_new) {
        former_names.push_back({text, name_of(text, table_), fact.sources, fact.text.at});
    } else {
        auto& [index, cited] = known->second;
        add_new_sources(fact.sources, former_names[index].sources, cited);
    }
}

void FactMerger::merge_preferred(const Fact& fact) {
    auto* row = find_row(fact, fact.text);
    if (row == nullptr || !check_is_same_token(fact, *row)) return;
    const std::string_view kind = table_.is_of_status_codes() ? "phrase" : "name";
    const auto problem = row->text.empty() ? fmt::format("{} has no {}", label_of(*row, table_), kind)
                         : row->text == fact.text.text
                             ? fmt::format("it is the present {} of {}", kind, value_of(*row, table_))
                             : "";
    if (!problem.empty()) {
        does_not_apply(fact.text, problem);
        return;
    }
    row->preferred.text = fact.text.text;
    row->preferred.at = fact.text.at;
    add_new_sources(fact.sources, row->preferred.sources, cited_by_preferred_[row->value]);
}

void FactMerger::merge_section(const Fact& fact) {
    auto* row = find_row(fact, fact.value);
    if (row == nullptr) return;
    for (const auto& source : fact.sources) {
        if (source.section.empty()) {
            diagnostics_.warning(fact.value.at,
                                 fmt::format("source {} without a section, expected one", quote(source.document)));
            continue;
        }
        auto* cited = cited_.find(row->value, source);
        if (cited == nullptr) {
            does_not_apply(fact.value, fmt::format("{} does not cite {}", label_of(*row, table_), source.document));
        } else if (cited->section.empty()) {
            *cited = with_section(*cited, source.section);
        } else if (cited->section != source.section) {
            does_not_apply(fact.value, fmt::format("{} cites section {} of {}", label_of(*row, table_), cited->section,
                                                   source.document));
        }
    }
}

void FactMerger::merge_document(const Fact& fact) {
    const auto [first, last] = cited_.by_data().equal_range(fact.value.text);
    if (first == last) does_not_apply(fact.value, fmt::format("no {} cites it", noun_of(table_)));
    std::for_each(first, last, [&](const auto& cited) {
        cited.second->title = fact.text.text;
        cited.second->maturity = fact.maturity;
    });
}

void FactMerger::merge_title(const Fact& fact) {
    auto* row = find_row(fact, fact.value);
    if (row == nullptr) return;
    const auto untitled = std::find_if(row->references.begin(), row->references.end(), [](const auto& reference) {
        return (reference.type == "rfc" || reference.type == "draft") && reference.title.empty();
    });
    if (untitled == row->references.end()) {
        does_not_apply(fact.value, fmt::format("{} cites no RFC or draft without a title", label_of(*row, table_)));
    } else {
        untitled->title = fact.text.text;
    }
}

void FactMerger::merge_description(const Fact& fact) {
    auto* row = find_row(fact, fact.value);
    if (row != nullptr) row->description = fact.text.text;
}

void FactMerger::merge_change(const Fact& fact) {
    if (fact.added.empty()) {
        diagnostics_.error(fact.value.at,
                           fmt::format("change of {} without a date, expected the attribute 'date' in its <record>",
                                       quote(fact.value.text)));
        return;
    }
    table_.history.push_back({fact.added, fact.values, fact.text.text, fact.sources});
}

void FactMerger::merge_member(const Fact& fact, std::size_t column) {
    auto& members = table_.columns.at(column).members;
    const auto values = members_of(fact);
    if (!values) return;
    const auto [known, is_new] =
        members_.try_emplace({column, values->first, values->last}, Sources{members.size(), Citations{}});
    if (is_new) {
        members.push_back({*values, fact.sources});
    } else {
        auto& [index, cited] = known->second;
        add_new_sources(fact.sources, members[index].sources, cited);
    }
}

void FactMerger::merge_cell(const Fact& fact, std::size_t column, const Cell& cell) {
    auto* row = find_row(fact, fact.value);
    if (row != nullptr) row->cells.at(column) = cell;
}

bool FactMerger::check_is_same_token(const Fact& fact, const Row& row) {
    if (table_.is_of_numbers() || as_compared(fact.text.text, table_) == as_compared(row.text, table_)) return true;
    diagnostics_.error(fact.text.at, fmt::format("preferred name {} of {}, expected the same token{}",
                                                 quote(fact.text.text), label_of(row, table_),
                                                 table_.key == Key::exact_token ? "" : " in another letter case"));
    return false;
}

Row* FactMerger::find_row(const Fact& fact, const Field& field) {
    auto* row = rows_.find(fact);
    if (row == nullptr) {
        does_not_apply(field, fmt::format("{} is not {}", label_of(fact, table_),
                                          table_.key == Key::number ? "assigned" : "registered"));
    }
    return row;
}

void FactMerger::does_not_apply(const Field& field, std::string_view reason) {
    if (!has_all_rows_) return;
    diagnostics_.warning(field.at, fmt::format("{} does not apply to this registry, {}", quote(field.text), reason));
}

std::optional<ValueRange> FactMerger::members_of(const Fact& fact) {
    if (table_.key != Key::number) {
        const auto* row = find_row(fact, fact.value);
        return row != nullptr ? std::optional{ValueRange{row->value, row->value}} : std::nullopt;
    }
    const auto& [first, last] = fact.values;
    const bool may_be_unknown = first != last || !table_.is_of_status_codes();
    if (may_be_unknown || rows_.find(fact) != nullptr) return fact.values;
    does_not_apply(fact.value, "no such code is assigned");
    return std::nullopt;
}

}  // namespace iana_codegen

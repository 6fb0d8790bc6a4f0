#include "tables/history.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "tables/difference.hpp"

namespace iana_codegen {
namespace {

std::string registration_of(const Row& row) {
    if (row.state == State::unused) return "Reserved as unused.";
    if (row.state == State::assigned) return fmt::format("Registered as \"{}\".", row.text);
    return fmt::format("Registered as \"{}\", {}.", row.text, state_with_date(row));
}

std::string with_new_state(const Row& old_row, const Row& new_row) {
    if (old_row.state == State::unused) return registration_of(new_row);
    if (new_row.state == State::unused) return fmt::format("Taken out of use. It was \"{}\".", old_row.text);
    return fmt::format("Changed from {} to {}.", state_with_date(old_row), state_with_date(new_row));
}

std::string with_new_end(const Row& old_row, const Row& new_row) {
    const bool has_new_end = new_row.state == State::temporary && state_with_date(old_row) != state_with_date(new_row);
    return has_new_end ? fmt::format("The registration is now {}.", state_with_date(new_row)) : "";
}

// Empty for a change that the history leaves out.
std::string sentence_about(const Change& change, const Table& old_codes, const Table& new_codes) {
    const auto code = std::stoull(change.value);
    const auto* old_row = old_codes.find(code);
    const auto* new_row = new_codes.find(code);
    switch (change.kind) {
        case ChangeKind::added: return registration_of(*new_row);
        case ChangeKind::removed: return fmt::format(R"(Removed. It was "{}".)", change.old_value);
        case ChangeKind::renamed:
            return fmt::format(R"(Renamed from "{}" to "{}".)", change.old_value, change.new_value);
        case ChangeKind::state: return with_new_state(*old_row, *new_row);
        case ChangeKind::dates: return with_new_end(*old_row, *new_row);
        case ChangeKind::column:
        case ChangeKind::description:
        case ChangeKind::reference: break;
    }
    return "";
}

bool keeps_history(const Registry& supplement) {
    return std::any_of(supplement.tables.begin(), supplement.tables.end(),
                       [](const RecordTable& table) { return table.id == history_id; });
}

bool is_known(const Table& codes, const std::string& value, std::string_view sentence) {
    const auto code = std::stoull(value);
    return std::any_of(codes.history.begin(), codes.history.end(), [&](const DatedChange& change) {
        return change.date == codes.updated && change.values.contains(code) && change.text == sentence;
    });
}

}  // namespace

std::vector<RecordChange> changes_for_history(const Registry& supplement, const Table& old_codes,
                                              const Table& new_codes) {
    std::vector<RecordChange> records;
    if (!new_codes.is_of_status_codes() || !keeps_history(supplement)) return records;
    for (const auto& change : difference_between(old_codes, new_codes).changes) {
        auto sentence = sentence_about(change, old_codes, new_codes);
        if (sentence.empty() || is_known(new_codes, change.value, sentence)) continue;
        records.push_back({change.value, std::move(sentence), "", std::string{history_id}});
    }
    return records;
}

}  // namespace iana_codegen

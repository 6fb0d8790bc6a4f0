#include "tables/row_changes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "registry/reference.hpp"

namespace iana_codegen {
namespace {

bool is_same_reference(const Reference& one, const Reference& other) {
    return one.document == other.document && one.section == other.section && one.url == other.url;
}

std::string citations(const std::vector<Reference>& references, bool with_urls) {
    std::string text;
    for (const auto& reference : references) {
        text += (text.empty() ? "" : "; ") + citation(reference);
        if (with_urls && !reference.url.empty()) text += fmt::format(" <{}>", reference.url);
    }
    return text;
}

using DateOfRow = decltype(&Row::added);

struct LabeledDate {
    std::string_view label;
    DateOfRow date;
};

constexpr auto dates_of_record = std::to_array<LabeledDate>({
    {"added", &Row::added},
    {"updated", &Row::updated},
});

constexpr auto dates_of_temporary_registration = std::to_array<LabeledDate>({
    {"registered", &Row::registered},
    {"extended", &Row::extended},
    {"expires", &Row::expires},
    {"publication requested", &Row::publication_requested},
});

void append_date(std::string& dates, const LabeledDate& labeled, const Row& row) {
    const auto& date = row.*labeled.date;
    if (!date.empty()) dates += fmt::format("{}{} {}", dates.empty() ? "" : ", ", labeled.label, date);
}

}  // namespace

void add_change(Change change, Difference& difference) {
    difference.bump = std::max(difference.bump, bump_of(change));
    difference.changes.push_back(std::move(change));
}

void compare_states(const std::string& value, const Row& old_row, const Row& new_row, Difference& difference) {
    if (old_row.state == new_row.state) return;
    add_change({value, ChangeKind::state, state_with_date(old_row), state_with_date(new_row)}, difference);
}

void compare_references(const std::string& value, const Row& old_row, const Row& new_row, Difference& difference) {
    const auto& old_list = old_row.references;
    const auto& new_list = new_row.references;
    if (std::equal(old_list.begin(), old_list.end(), new_list.begin(), new_list.end(), is_same_reference)) return;
    // If only a page moved, the citations are equal: show the URLs, too.
    const bool with_urls = citations(old_list, false) == citations(new_list, false);
    add_change({value, ChangeKind::reference, citations(old_list, with_urls), citations(new_list, with_urls)},
               difference);
}

void compare_dates(const std::string& value, const Row& old_row, const Row& new_row, Difference& difference) {
    Change change{value, ChangeKind::dates, "", ""};
    const auto compare_date = [&](const LabeledDate& labeled) {
        if (old_row.*labeled.date == new_row.*labeled.date) return;
        append_date(change.old_value, labeled, old_row);
        append_date(change.new_value, labeled, new_row);
    };
    for (const auto& labeled : dates_of_record) compare_date(labeled);
    // If the state changed, that change already shows these dates.
    if (old_row.state == new_row.state) {
        for (const auto& labeled : dates_of_temporary_registration) compare_date(labeled);
    }
    if (change.old_value != change.new_value) add_change(std::move(change), difference);
}

}  // namespace iana_codegen

#include "tables/difference.hpp"
#include "tables/code_range.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "registry/reference.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// Returns the row of a code that is not Unassigned in the registry; nullptr if there is none.
const Row* registered_row(const Table& status_codes, std::uint64_t code) {
    const auto row = std::find_if(status_codes.rows.begin(), status_codes.rows.end(),
                                  [&](const Row& candidate) { return candidate.value == code; });
    return row != status_codes.rows.end() && row->state != State::unassigned ? &*row : nullptr;
}

std::string phrase_or_unused(const Row& row) { return row.state == State::unused ? "(Unused)" : row.text; }

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

using DateOfCode = decltype(&Row::added);

struct LabeledDate {
    std::string_view label;
    DateOfCode date;
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

class Comparison {
public:
    Comparison(const Table& old_codes, const Table& new_codes) : old_codes_{old_codes}, new_codes_{new_codes} {}

    Difference run() {
        difference_.old_updated = old_codes_.updated;
        difference_.new_updated = new_codes_.updated;
        for (std::uint64_t code = first_valid_code; code <= last_valid_code; ++code) {
            compare(code, registered_row(old_codes_, code), registered_row(new_codes_, code));
        }
        return std::move(difference_);
    }

private:
    void compare(std::uint64_t code, const Row* old_row, const Row* new_row) {
        if (old_row != nullptr && new_row != nullptr) {
            compare_rows(*old_row, *new_row);
        } else if (new_row != nullptr) {
            add({code, ChangeKind::added, "", phrase_or_unused(*new_row)});
        } else if (old_row != nullptr) {
            add({code, ChangeKind::removed, phrase_or_unused(*old_row), ""});
        }
    }

    void compare_rows(const Row& old_row, const Row& new_row) {
        const bool is_unused = old_row.state == State::unused || new_row.state == State::unused;
        if (!is_unused) compare_phrases(old_row, new_row);
        compare_states(old_row, new_row);
        compare_references(old_row, new_row);
        compare_dates(old_row, new_row);
    }

    void compare_phrases(const Row& old_row, const Row& new_row) {
        if (old_row.text == new_row.text) return;
        add({old_row.value, ChangeKind::renamed, old_row.text, new_row.text});
    }

    void compare_states(const Row& old_row, const Row& new_row) {
        if (old_row.state == new_row.state) return;
        add({old_row.value, ChangeKind::state, state_with_date(old_row), state_with_date(new_row)});
    }

    void compare_references(const Row& old_row, const Row& new_row) {
        const auto& old_list = old_row.references;
        const auto& new_list = new_row.references;
        if (std::equal(old_list.begin(), old_list.end(), new_list.begin(), new_list.end(), is_same_reference)) return;
        // If only a page moved, the citations are equal: show the URLs, too.
        const bool with_urls = citations(old_list, false) == citations(new_list, false);
        add({old_row.value, ChangeKind::reference, citations(old_list, with_urls), citations(new_list, with_urls)});
    }

    void compare_dates(const Row& old_row, const Row& new_row) {
        Change change{old_row.value, ChangeKind::dates, "", ""};
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
        if (change.old_value != change.new_value) add(std::move(change));
    }

    void add(Change change) {
        difference_.bump = std::max(difference_.bump, bump_of(change));
        difference_.changes.push_back(std::move(change));
    }

    const Table& old_codes_;
    const Table& new_codes_;
    Difference difference_;
};

}  // namespace

Difference difference_between(const Table& old_codes, const Table& new_codes) {
    return Comparison{old_codes, new_codes}.run();
}

Bump bump_of(const Change& change) {
    switch (change.kind) {
        case ChangeKind::reference:
        case ChangeKind::dates: return Bump::patch;
        case ChangeKind::state: return change.new_value == state_name(State::unused) ? Bump::major : Bump::minor;
        case ChangeKind::added: return Bump::minor;
        case ChangeKind::renamed:
            return to_lower(change.old_value) == to_lower(change.new_value) ? Bump::minor : Bump::major;
        case ChangeKind::removed: break;
    }
    return Bump::major;
}

}  // namespace iana_codegen

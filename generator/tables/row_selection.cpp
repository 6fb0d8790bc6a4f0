#include "tables/row_selection.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "tables/number_text.hpp"
#include "tables/row_labels.hpp"
#include "text/diagnostics.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

constexpr auto states_of_rows =
    std::to_array<State>({State::unassigned, State::assigned, State::temporary, State::obsoleted, State::unused,
                          State::reserved, State::private_use});

std::vector<std::string_view> items_of(std::string_view list) {
    std::vector<std::string_view> items;
    for (;;) {
        const auto comma = list.find(',');
        items.push_back(trimmed(list.substr(0, comma)));
        if (comma == std::string_view::npos) return items;
        list.remove_prefix(comma + 1);
    }
}

std::optional<State> state_called(std::string_view name) {
    const auto* found = std::find_if(states_of_rows.begin(), states_of_rows.end(),
                                     [&](State state) { return state_name(state) == name; });
    return found != states_of_rows.end() ? std::optional{*found} : std::nullopt;
}

std::optional<ValueRange> values_of(std::string_view item) {
    Diagnostics unused;
    return parse_numbers(item, {}, unused);
}

// Finds the rows that the items of a list select.
class RowMatcher {
public:
    explicit RowMatcher(const Table& table) : table_{table} {}

    // Returns the problem with the list; empty if there is none.
    std::string add(std::string_view list) {
        for (const auto item : items_of(list)) {
            const bool is_found = table_.is_of_numbers() ? add_numbers(item) : add_token(item);
            if (is_found || add_state(item)) continue;
            return fmt::format("{}, expected a value, a range or a state of rows", quote(item));
        }
        return "";
    }

    [[nodiscard]] bool has(const Row& row) const { return rows_.contains(row.value); }

private:
    // These functions return whether the item fits the table.
    bool add_numbers(std::string_view item) {
        const auto values = values_of(item);
        return values && add_if([&](const Row& row) { return values->contains(row.value); });
    }

    bool add_token(std::string_view item) {
        const auto wanted = as_compared(item, table_);
        return add_if([&](const Row& row) { return as_compared(row.text, table_) == wanted; });
    }

    // No row needs to have the state: temporary registrations come and go.
    bool add_state(std::string_view item) {
        const auto state = state_called(item);
        if (state) add_if([&](const Row& row) { return row.state == *state; });
        return state.has_value();
    }

    // Returns whether a row fits.
    template <typename Fits>
    bool add_if(Fits fits) {
        bool found = false;
        for (const auto& row : table_.rows) {
            if (!fits(row)) continue;
            rows_.insert(row.value);
            found = true;
        }
        return found;
    }

    const Table& table_;
    std::set<std::uint64_t> rows_;
};

// A flag of a number holds without a row, too. That of a token is about the row alone.
void remove_members(const std::vector<Row>& rows, Table& table) {
    if (table.is_of_numbers()) return;
    std::set<std::uint64_t> values;
    for (const auto& row : rows) values.insert(row.value);
    for (auto& column : table.columns) {
        std::erase_if(column.members, [&](const Member& member) { return values.contains(member.values.first); });
    }
}

// A number that is left out is still assigned.
void keep_state(const Row& row, Table& table) {
    if (!table.is_of_numbers() || table.is_of_status_codes() || row.state == State::unassigned) return;
    const auto state = is_registered(row) ? State::assigned : row.state;
    const StateRange range{{row.value, row.last}, state};
    const auto place =
        std::upper_bound(table.ranges.begin(), table.ranges.end(), range,
                         [](const StateRange& a, const StateRange& b) { return a.values.first < b.values.first; });
    table.ranges.insert(place, range);
}

// "404,200-299": without the spaces and line breaks that the list may contain.
std::string list_text(std::string_view list) {
    std::string text;
    for (const auto item : items_of(list)) text += (text.empty() ? "" : ",") + std::string{item};
    return text;
}

std::string option_text(const RowSelection& selection) {
    std::string options;
    if (selection.only) options += "--only " + list_text(*selection.only);
    if (selection.except) options += (options.empty() ? "" : " ") + ("--except " + list_text(*selection.except));
    return options;
}

void leave_out(const std::vector<Row>& rows, Table& table) {
    for (const auto& row : rows) {
        table.left_out.push_back(value_of(row, table));
        keep_state(row, table);
    }
    remove_members(rows, table);
}

// Adds a list, if it was given. Returns the problem with it, after the name of the option.
std::string add(std::string_view option, const std::optional<std::string>& list, RowMatcher& matcher) {
    const auto problem = list ? matcher.add(*list) : "";
    return problem.empty() ? "" : fmt::format("{}: {}", option, problem);
}

}  // namespace

std::string select_rows(const RowSelection& selection, Table& table) {
    RowMatcher only{table};
    RowMatcher except{table};
    for (const auto& problem : {add("--only", selection.only, only), add("--except", selection.except, except)}) {
        if (!problem.empty()) return problem;
    }
    std::vector<Row> kept;
    std::vector<Row> others;
    for (const auto& row : table.rows) {
        const bool is_kept = (!selection.only || only.has(row)) && !except.has(row);
        (is_kept ? kept : others).push_back(row);
    }
    if (kept.empty()) return fmt::format("{}: no row is left, expected one or more", option_text(selection));
    table.rows = std::move(kept);
    table.selection = option_text(selection);
    leave_out(others, table);
    return "";
}

}  // namespace iana_codegen

#include "tables/check.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "registry/date.hpp"
#include "tables/code_range.hpp"
#include "tables/row_labels.hpp"

namespace iana_codegen {
namespace {

// With such a date, every later registry would look older, and an update to it would be refused.
void warn_of_the_future(const Field& updated, std::chrono::sys_days today, Diagnostics& diagnostics) {
    if (first_day_of(updated.text) <= today) return;
    diagnostics.warning(updated.at, fmt::format("registry updated on {}, expected no date after today, which is {}",
                                                updated.text, to_string(today)));
}

// A registration is valid until the end of its last day.
void warn_of_expiry(const Row& row, const Table& table, std::chrono::sys_days today, Diagnostics& diagnostics) {
    const auto expires = last_day_of(row.expires);
    if (expires - today > notice_of_expiry) return;
    diagnostics.warning(row.at,
                        fmt::format("{} is a temporary registration that {} on {}, today is {}", value_of(row, table),
                                    expires < today ? "expired" : "expires", row.expires, to_string(today)));
}

void warn_of_expiries(const Table& table, std::chrono::sys_days today, Diagnostics& diagnostics) {
    for (const auto& row : table.rows) {
        if (!row.expires.empty()) warn_of_expiry(row, table, today, diagnostics);
    }
}

// The codes that have a record in the registry. A code that only a supplement names is not one of them.
class RecordedCodes {
public:
    explicit RecordedCodes(const Table& status_codes) {
        for (const auto& range : status_codes.ranges) insert(range.values);
        for (const auto& row : status_codes.rows) {
            if (row.state != State::unassigned) insert({row.value, row.value});
        }
    }

    [[nodiscard]] bool has(std::uint64_t code) const { return has_.at(index(code)); }

private:
    void insert(const ValueRange& codes) {
        for (std::uint64_t code = codes.first; code <= codes.last; ++code) has_.at(index(code)) = true;
    }

    static std::size_t index(std::uint64_t code) { return code - first_valid_code; }

    std::array<bool, last_valid_code - first_valid_code + 1> has_{};
};

std::vector<ValueRange> gaps_between(const RecordedCodes& recorded) {
    std::vector<ValueRange> gaps;
    for (std::uint64_t code = first_valid_code; code <= last_valid_code; ++code) {
        if (recorded.has(code)) continue;
        const bool goes_on = !gaps.empty() && gaps.back().last == code - 1;
        if (goes_on) {
            gaps.back().last = code;
        } else {
            gaps.push_back({code, code});
        }
    }
    return gaps;
}

void warn_of_gaps(const Table& status_codes, Location at, Diagnostics& diagnostics) {
    std::string list;
    for (const auto& [first, last] : gaps_between(RecordedCodes{status_codes})) {
        list += list.empty() ? "" : ", ";
        list += first == last ? std::to_string(first) : fmt::format("{}-{}", first, last);
    }
    if (list.empty()) return;
    diagnostics.warning(at, fmt::format("no record covers {}, expected one for each of {}-{}", list, first_valid_code,
                                        last_valid_code));
}

}  // namespace

void check_status_codes(const Registry& registry, const Table& status_codes, std::chrono::sys_days today,
                        Diagnostics& diagnostics) {
    warn_of_the_future(registry.updated.front(), today, diagnostics);
    warn_of_gaps(status_codes, registry.tables.front().at, diagnostics);
    warn_of_expiries(status_codes, today, diagnostics);
}

void check_table(const Registry& registry, const Table& table, std::chrono::sys_days today, Diagnostics& diagnostics) {
    if (table.is_of_status_codes()) return check_status_codes(registry, table, today, diagnostics);
    if (!registry.updated.empty()) warn_of_the_future(registry.updated.front(), today, diagnostics);
    warn_of_expiries(table, today, diagnostics);
}

}  // namespace iana_codegen

#include "tables/name_checks.hpp"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <unordered_map>

#include "tables/row_labels.hpp"
#include "text/spelling.hpp"
#include "text/text_rules.hpp"

namespace iana_codegen {
namespace {

constexpr std::string_view own_name = "one of its own";
constexpr std::string_view own_name_of_supplement = "one of its own, such as one in the 'names' of a supplement";

// Knows which row has each name.
class NameClaims {
public:
    NameClaims(const Table& table, std::string_view expected, Diagnostics& diagnostics)
        : table_{table}, expected_{expected}, diagnostics_{diagnostics} {}

    // Reports an error and returns false if another row has the name.
    bool claim(const std::string& name, const std::string& compared, const Row& row, Location at) {
        const auto [claim, is_new] = claims_.try_emplace(compared, Claim{&row, at});
        const auto& [owner, first_at] = claim->second;
        if (is_new || owner == &row) return true;
        diagnostics_.error(at, fmt::format("{} has the name {} of {}, expected {}", label_of(row, table_), quote(name),
                                           label_of(*owner, table_), expected_));
        diagnostics_.note(first_at, fmt::format("{} has it here", label_of(*owner, table_)));
        return false;
    }

private:
    struct Claim {
        const Row* row;
        Location at;
    };

    const Table& table_;
    std::string_view expected_;
    Diagnostics& diagnostics_;
    std::unordered_map<std::string, Claim> claims_;
};

// Checks the identifiers and then the texts that lookups find. If the identifiers clash, their texts are not reported
// again.
class NameChecker {
public:
    NameChecker(const Table& table, Diagnostics& diagnostics)
        : table_{table},
          identifiers_{table, table.is_of_status_codes() ? own_name : own_name_of_supplement, diagnostics},
          texts_{table, own_name, diagnostics} {}

    void check() {
        for (const auto& row : table_.rows) claim(row.text, row.name, row, row.at);
        for (const auto& row : table_.rows) {
            for (const auto& former : row.former_names) claim(former.text, former.name, row, former.at);
            claim(row.preferred.text, "", row, row.preferred.at);
        }
    }

private:
    void claim(const std::string& text, const std::string& name, const Row& row, Location at) {
        const bool is_unique = name.empty() || identifiers_.claim(name, name, row, at);
        if (is_unique && !text.empty()) static_cast<void>(texts_.claim(text, as_compared(text, table_), row, at));
    }

    const Table& table_;
    NameClaims identifiers_;
    NameClaims texts_;
};

// Only for numbers: tokens were checked when they were read.
void check_is_short_ascii(const std::string& name, Location at, Diagnostics& diagnostics) {
    static_cast<void>(check_length("name", name, longest_phrase, at, diagnostics) &&
                      check_printable_ascii("name", name, at, diagnostics));
}

void check_has_identifier(const Row& row, Diagnostics& diagnostics) {
    if (!row.name.empty()) return;
    diagnostics.error(row.at,
                      fmt::format("the name {} of a row has no letter or digit, expected one in the 'names' of a "
                                  "supplement",
                                  quote(row.text)));
}

}  // namespace

void check_names_are_unique(const Table& table, Diagnostics& diagnostics) { NameChecker{table, diagnostics}.check(); }

void check_names_fit(const Table& table, Diagnostics& diagnostics) {
    for (const auto& row : table.rows) {
        if (table.key == Key::number) {
            check_is_short_ascii(row.text, row.at, diagnostics);
            for (const auto& former : row.former_names) check_is_short_ascii(former.text, former.at, diagnostics);
        }
        check_has_identifier(row, diagnostics);
    }
}

void check_names_are_printable(const Table& table, Diagnostics& diagnostics) {
    for (const auto& row : table.rows) {
        static_cast<void>(check_printable("name", row.text, row.at, diagnostics));
        for (const auto& former : row.former_names) {
            static_cast<void>(check_printable("name", former.text, former.at, diagnostics));
        }
    }
}

}  // namespace iana_codegen

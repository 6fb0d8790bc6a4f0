#include "tables/name_keeper.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

bool is_same_text(const KnownName& one, const KnownName& other) { return to_lower(one.text) == to_lower(other.text); }

bool contains(const std::vector<KnownName>& names, const KnownName& wanted) {
    return std::any_of(names.begin(), names.end(), [&](const KnownName& known) { return is_same_text(known, wanted); });
}

class NameKeeper {
public:
    explicit NameKeeper(const std::vector<NamedValue>& new_values) {
        for (const auto& row : new_values) new_rows_.emplace(row.value, row);
    }

    void keep(const NamedValue& old_row) {
        const auto found = new_rows_.find(old_row.value);
        const bool has_row = found != new_rows_.end();
        if (has_row && !found->second.present.text.empty()) {
            keep_beside(found->second, old_row);
        } else {
            keep_as_present(old_row, has_row);
        }
    }

    std::vector<RecordChange> changes() && { return std::move(changes_); }

private:
    // The value lost its name. Without a row, even its former names would not apply.
    void keep_as_present(const NamedValue& old_row, bool has_row) {
        if (!old_row.present.text.empty()) {
            change(old_row, old_row.present, "", present_names_id);
        } else if (!has_row && !old_row.former.empty()) {
            change(old_row, old_row.former.front(), former_names_id, present_names_id);
        }
    }

    // The value has a name, but perhaps not the old one.
    void keep_beside(const NamedValue& new_row, const NamedValue& old_row) {
        // The registry's name replaces the supplement's. While the supplement still names the value, its other facts
        // about it are ignored, so the record must be removed.
        const bool is_overruled = new_row.is_registered && !old_row.is_registered && !old_row.present.text.empty();
        const auto& known_former = is_overruled ? old_row.former : new_row.former;
        const bool is_needed = !old_row.present.text.empty() && !is_same_text(old_row.present, new_row.present) &&
                               !contains(known_former, old_row.present);
        const auto from = is_overruled ? present_names_id : "";
        const auto to = is_needed ? former_names_id : "";
        if (is_overruled || is_needed) change(old_row, old_row.present, from, to);
        for (const auto& former : old_row.former) {
            if (former.text == new_row.present.text) change(old_row, former, former_names_id, "");
        }
    }

    void change(const NamedValue& row, const KnownName& known, std::string_view from, std::string_view to) {
        changes_.push_back({row.value, known.text, from, to});
    }

    std::map<std::string, NamedValue> new_rows_;
    std::vector<RecordChange> changes_;
};

}  // namespace

std::vector<RecordChange> changes_that_keep_names(const std::vector<NamedValue>& old_values,
                                                  const std::vector<NamedValue>& new_values) {
    NameKeeper keeper{new_values};
    for (const auto& row : old_values) keeper.keep(row);
    return std::move(keeper).changes();
}

std::string to_string(const RecordChange& change) {
    if (change.to.empty()) {
        return fmt::format("removed: {} {} from the supplement's {}: the registry has it again", change.value,
                           quote(change.text), change.from);
    }
    return fmt::format("kept: {} was {}, now in the supplement's {}: its enumerator stays", change.value,
                       quote(change.text), change.to);
}

}  // namespace iana_codegen

#include "tables/name_keeper.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "tables/row_labels.hpp"
#include "tables/supplement_records.hpp"

namespace iana_codegen {
namespace {

class NameKeeper {
public:
    NameKeeper(const NamedValues& new_values, const Registry& supplement, const NameKinds& kinds)
        : key_{new_values.key}, kinds_{kinds}, records_{supplement, new_values.key} {
        for (const auto& row : new_values.all) new_rows_.emplace(as_compared(row.value, key_), &row);
    }

    void keep(const NamedValue& old_row) {
        const auto found = new_rows_.find(as_compared(old_row.value, key_));
        const bool has_row = found != new_rows_.end();
        if (has_row && !found->second->present.text.empty()) {
            keep_beside(*found->second, old_row);
        } else {
            keep_as_present(old_row, has_row);
        }
    }

    std::vector<RecordChange> changes() && { return std::move(changes_); }

private:
    // The value lost its name. Without a row, even its former names would not apply.
    void keep_as_present(const NamedValue& old_row, bool has_row) {
        if (!old_row.present.text.empty()) {
            change(old_row, old_row.present, "", kinds_.present);
        } else if (!has_row && !old_row.former.empty()) {
            change(old_row, old_row.former.front(), kinds_.former, kinds_.present);
        }
        for (const auto& former : old_row.former) {
            if (kind_of(old_row, former).empty()) change(old_row, former, "", kinds_.former);
        }
    }

    // The value has a name, but perhaps not the old one.
    void keep_beside(const NamedValue& new_row, const NamedValue& old_row) {
        // The registry's name replaces the supplement's. While the supplement still names a number, its other facts
        // about it are ignored, so the record must be removed.
        const bool is_overruled = new_row.is_registered && !old_row.is_registered && !old_row.present.text.empty();
        const auto& known_former = is_overruled && key_ == Key::number ? old_row.former : new_row.former;
        const bool is_needed =
            !old_row.present.text.empty() && !is_among(new_row.present, known_former, old_row.present);
        const auto from = is_overruled ? kinds_.present : "";
        const auto to = is_needed ? kinds_.former : "";
        if (is_overruled || is_needed) change(old_row, old_row.present, from, to);
        for (const auto& former : old_row.former) keep_former(new_row, old_row, former);
    }

    void keep_former(const NamedValue& new_row, const NamedValue& old_row, const KnownName& former) {
        const auto kind = kind_of(old_row, former);
        if (kind.empty() && !is_among(new_row.present, new_row.former, former))
            change(old_row, former, "", kinds_.former);
        if (!kind.empty() && former.text == new_row.present.text) change(old_row, former, kind, "");
    }

    // Returns the inner registry of the supplement that has the former name; empty if the name comes from the registry.
    [[nodiscard]] std::string kind_of(const NamedValue& row, const KnownName& former) const {
        for (const auto* kind : {&kinds_.former, &kinds_.aliases}) {
            if (records_.have(*kind, row.value, former.text)) return *kind;
        }
        return "";
    }

    // True if lookups find the text, and an enumerator has the name. A table that strips names may have the text alone.
    [[nodiscard]] bool is_among(const KnownName& present, const std::vector<KnownName>& former,
                                const KnownName& wanted) const {
        const auto has = [&](const auto& is_it) {
            return is_it(present) || std::any_of(former.begin(), former.end(), is_it);
        };
        const auto text = as_compared(wanted.text, key_);
        return has([&](const KnownName& known) { return as_compared(known.text, key_) == text; }) &&
               (wanted.name.empty() || has([&](const KnownName& known) { return known.name == wanted.name; }));
    }

    void change(const NamedValue& row, const KnownName& known, const std::string& from, const std::string& to) {
        // A token is its own name, so its record in known-by has no text.
        const bool is_token = key_ != Key::number && (from == kinds_.present || to == kinds_.present);
        changes_.push_back({row.value, is_token ? "" : known.text, from, to, key_});
    }

    Key key_;
    const NameKinds& kinds_;
    SupplementRecords records_;
    std::map<std::string, const NamedValue*> new_rows_;
    std::vector<RecordChange> changes_;
};

}  // namespace

std::vector<RecordChange> changes_that_keep_names(const NamedValues& old_values, const NamedValues& new_values,
                                                  const Registry& supplement, const NameKinds& kinds) {
    NameKeeper keeper{new_values, supplement, kinds};
    for (const auto& row : old_values.all) keeper.keep(row);
    return std::move(keeper).changes();
}

}  // namespace iana_codegen

#include "tables/known_names.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>

#include "tables/row_labels.hpp"

namespace iana_codegen {
namespace {

struct Owner {
    const NamedValue* value;
    Location at;
};

// Finds the value of each name and text, as lookups do.
class Owners {
public:
    explicit Owners(const NamedValues& values) : key_{values.key} {
        for (const auto& row : values.all) {
            ids_.emplace(as_compared(row.value, key_), &row);
            add(row, row.present);
            for (const auto& former : row.former) add(row, former);
        }
    }

    [[nodiscard]] const Owner* of_name(const KnownName& known) const { return find(names_, known.name); }
    [[nodiscard]] const Owner* of_text(const KnownName& known) const {
        return find(texts_, as_compared(known.text, key_));
    }

    // Returns the value that is the same as one of the other version; nullptr if there is none.
    [[nodiscard]] const NamedValue* same_as(const NamedValue& other) const {
        const auto found = ids_.find(as_compared(other.value, key_));
        return found != ids_.end() ? found->second : nullptr;
    }

private:
    using Map = std::map<std::string, Owner, std::less<>>;

    void add(const NamedValue& row, const KnownName& known) {
        if (!known.name.empty()) names_.try_emplace(known.name, Owner{&row, known.at});
        texts_.try_emplace(as_compared(known.text, key_), Owner{&row, known.at});
    }

    static const Owner* find(const Map& owners, const std::string& key) {
        const auto found = owners.find(key);
        return found != owners.end() ? &found->second : nullptr;
    }

    Key key_;
    std::map<std::string, const NamedValue*> ids_;
    Map names_;
    Map texts_;
};

template <typename Check>
bool check_each(const NamedValues& values, Check check) {
    bool all_fine = true;
    for (const auto& row : values.all) {
        if (!row.present.text.empty() && !check(row, row.present)) all_fine = false;
        for (const auto& former : row.former) {
            if (!check(row, former)) all_fine = false;
        }
    }
    return all_fine;
}

std::string shown_value(const NamedValue& row, Key key) { return key == Key::number ? row.value : quote(row.value); }

}  // namespace

NamedValues named_values(const Table& table) {
    NamedValues values{table.key};
    for (const auto& row : table.rows) {
        const auto value = table.is_of_numbers() ? std::to_string(row.value) : row.text;
        values.all.push_back({value, is_registered(row), {row.text, row.name, row.at}, {}, row.value});
        for (const auto& [text, name, sources, at] : row.former_names) {
            values.all.back().former.push_back({text, name, at});
        }
    }
    return values;
}

bool check_names_keep_their_meaning(const NamedValues& old_values, const NamedValues& new_values,
                                    Diagnostics& diagnostics) {
    const Owners owners{new_values};
    return check_each(old_values, [&](const NamedValue& row, const KnownName& known) {
        for (const auto* owner : {owners.of_name(known), owners.of_text(known)}) {
            if (owner == nullptr || owner->value == owners.same_as(row)) continue;
            const auto name = quote(known.name.empty() ? known.text : known.name);
            const auto value = shown_value(row, old_values.key);
            diagnostics.error(owner->at, fmt::format("{} would mean {}, expected {} as before", name,
                                                     shown_value(*owner->value, new_values.key), value));
            diagnostics.note(known.at, fmt::format("{} means {} here", name, value));
            return false;
        }
        return true;
    });
}

bool check_no_name_is_lost(const NamedValues& old_values, const NamedValues& new_values, Diagnostics& diagnostics) {
    const Owners owners{new_values};
    return check_each(old_values, [&](const NamedValue& row, const KnownName& known) {
        const auto* same = owners.same_as(row);
        const auto is_kept = [&](const Owner* owner) { return owner != nullptr && owner->value == same; };
        const bool is_name_kept = known.name.empty() || is_kept(owners.of_name(known));
        if (is_name_kept && is_kept(owners.of_text(known))) return true;
        diagnostics.error(known.at, fmt::format("{} would lose {}, expected the supplement to keep it",
                                                shown_value(row, old_values.key), quote(known.text)));
        return false;
    });
}

bool check_numbers_stay(const NamedValues& old_values, const NamedValues& new_values, Diagnostics& diagnostics) {
    const Owners owners{new_values};
    bool all_fine = true;
    for (const auto& row : old_values.all) {
        const auto* same = owners.same_as(row);
        if (same == nullptr || same->number == row.number) continue;
        const auto value = quote(row.value);
        diagnostics.error(same->present.at, fmt::format("{} would get the number {}, expected {} as before", value,
                                                        same->number, row.number));
        diagnostics.note(row.present.at, fmt::format("{} has the number {} here", value, row.number));
        all_fine = false;
    }
    return all_fine;
}

}  // namespace iana_codegen

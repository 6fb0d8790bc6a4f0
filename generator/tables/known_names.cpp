#include "tables/known_names.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>

#include "tables/table.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

struct Owner {
    std::string value;
    Location at;
};

// Finds the value of each name and text, as lookups do.
class Owners {
public:
    explicit Owners(const std::vector<NamedValue>& values) {
        for (const auto& row : values) {
            add(row, row.present);
            for (const auto& former : row.former) add(row, former);
        }
    }

    [[nodiscard]] const Owner* of_name(const KnownName& known) const { return find(names_, known.name); }
    [[nodiscard]] const Owner* of_text(const KnownName& known) const { return find(texts_, to_lower(known.text)); }

private:
    using Map = std::map<std::string, Owner, std::less<>>;

    void add(const NamedValue& row, const KnownName& known) {
        names_.try_emplace(known.name, Owner{row.value, known.at});
        texts_.try_emplace(to_lower(known.text), Owner{row.value, known.at});
    }

    static const Owner* find(const Map& owners, const std::string& key) {
        const auto found = owners.find(key);
        return found != owners.end() ? &found->second : nullptr;
    }

    Map names_;
    Map texts_;
};

template <typename Check>
bool check_each(const std::vector<NamedValue>& values, Check check) {
    bool all_fine = true;
    for (const auto& row : values) {
        if (!row.present.text.empty() && !check(row, row.present)) all_fine = false;
        for (const auto& former : row.former) {
            if (!check(row, former)) all_fine = false;
        }
    }
    return all_fine;
}

}  // namespace

std::vector<NamedValue> named_values(const Table& status_codes) {
    std::vector<NamedValue> values;
    for (const auto& row : status_codes.rows) {
        const bool is_registered = row.state != State::unassigned && row.state != State::unused;
        values.push_back({std::to_string(row.value), is_registered, {row.text, row.name, row.at}, {}});
        for (const auto& [phrase, name, sources, at] : row.former_names) {
            values.back().former.push_back({phrase, name, at});
        }
    }
    return values;
}

bool check_names_keep_their_meaning(const std::vector<NamedValue>& old_values,
                                    const std::vector<NamedValue>& new_values, Diagnostics& diagnostics) {
    const Owners owners{new_values};
    return check_each(old_values, [&](const NamedValue& row, const KnownName& known) {
        for (const auto* owner : {owners.of_name(known), owners.of_text(known)}) {
            if (owner == nullptr || owner->value == row.value) continue;
            diagnostics.error(owner->at, fmt::format("{} would mean {}, expected {} as before", quote(known.name),
                                                     owner->value, row.value));
            diagnostics.note(known.at, fmt::format("{} means {} here", quote(known.name), row.value));
            return false;
        }
        return true;
    });
}

bool check_no_name_is_lost(const std::vector<NamedValue>& old_values, const std::vector<NamedValue>& new_values,
                           Diagnostics& diagnostics) {
    const Owners owners{new_values};
    return check_each(old_values, [&](const NamedValue& row, const KnownName& known) {
        const auto is_kept = [&](const Owner* owner) { return owner != nullptr && owner->value == row.value; };
        if (is_kept(owners.of_name(known)) && is_kept(owners.of_text(known))) return true;
        diagnostics.error(known.at, fmt::format("{} would lose {}, expected the supplement to keep it", row.value,
                                                quote(known.text)));
        return false;
    });
}

}  // namespace iana_codegen

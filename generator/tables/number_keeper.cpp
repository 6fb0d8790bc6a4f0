#include "tables/number_keeper.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

#include "tables/number_text.hpp"
#include "tables/supplement_records.hpp"

namespace iana_codegen {
namespace {

std::uint64_t highest_number_in(const Registry& supplement, const std::string& kind) {
    std::uint64_t highest = 0;
    for (const auto& table : supplement.tables) {
        if (table.id != kind) continue;
        for (const auto& record : table.records) {
            if (const auto number = parse_number(text_in(record, "number")))
                highest = std::max(highest, number->number);
        }
    }
    return highest;
}

class NumberKeeper {
public:
    NumberKeeper(const NamedValues& old_values, const Registry& supplement, const NameKinds& kinds)
        : key_{old_values.key}, kinds_{kinds}, records_{supplement, key_} {
        highest_ = highest_number_in(supplement, kinds.numbers);
        for (const auto& row : old_values.all) highest_ = std::max(highest_, row.number);
    }

    void keep(const NamedValue& row) { add(row, row.number); }

    void number(const NamedValue& row) {
        if (add(row, highest_ + 1)) ++highest_;
    }

    std::vector<RecordChange> changes() && { return std::move(changes_); }

private:
    bool add(const NamedValue& row, std::uint64_t number) {
        const bool is_known = records_.have(kinds_.numbers, row.value);
        if (is_known || !added_.insert(id_of(row.value, key_)).second) return false;
        changes_.push_back({row.value, std::to_string(number), "", kinds_.numbers, key_, true});
        return true;
    }

    Key key_;
    const NameKinds& kinds_;
    SupplementRecords records_;
    std::uint64_t highest_ = 0;
    std::set<std::string> added_;
    std::vector<RecordChange> changes_;
};

}  // namespace

std::vector<RecordChange> changes_that_keep_numbers(const NamedValues& old_values, const NamedValues& new_values,
                                                    const Registry& supplement, const NameKinds& kinds) {
    if (old_values.key == Key::number) return {};
    NumberKeeper keeper{old_values, supplement, kinds};
    for (const auto& row : old_values.all) keeper.keep(row);
    for (const auto& row : new_values.all) keeper.number(row);
    return std::move(keeper).changes();
}

}  // namespace iana_codegen

#include "tables/supplement_records.hpp"

#include <algorithm>

#include "tables/number_text.hpp"
#include "tables/row_labels.hpp"

namespace iana_codegen {

SupplementRecords::SupplementRecords(const Registry& supplement, Key key) : key_{key} {
    for (const auto& table : supplement.tables) {
        for (const auto& record : table.records) {
            const auto id = id_of(text_in(record, "value"), key);
            values_.emplace(table.id, id);
            texts_.emplace(table.id, id, text_in(record, "description"));
        }
    }
}

bool SupplementRecords::have(std::string_view id, std::string_view value, std::string_view text) const {
    return texts_.contains({std::string{id}, id_of(value, key_), std::string{text}});
}

bool SupplementRecords::have(std::string_view id, std::string_view value) const {
    return values_.contains({std::string{id}, id_of(value, key_)});
}

std::string_view text_in(const Record& record, std::string_view element) {
    const auto field = std::find_if(record.fields.begin(), record.fields.end(),
                                    [&](const Field& candidate) { return candidate.name == element; });
    return field != record.fields.end() ? std::string_view{field->text} : std::string_view{};
}

std::string id_of(std::string_view value, Key key) {
    const auto number = key == Key::number ? parse_number(value) : std::nullopt;
    return number && number->has_64_bits ? std::to_string(number->number) : as_compared(value, key);
}

}  // namespace iana_codegen

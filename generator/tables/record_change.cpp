#include "tables/record_change.hpp"

#include <fmt/format.h>

#include "text/diagnostics.hpp"

namespace iana_codegen {

NameKinds name_kinds_of_status_codes() { return {"known-by", "former-phrases"}; }

std::string to_string(const RecordChange& change) {
    const auto value = change.key == Key::number ? change.value : quote(change.value);
    if (change.is_number) {
        return fmt::format("numbered: {} is {}, now in the supplement's {}", value, change.text, change.to);
    }
    if (change.to.empty()) {
        const auto text = change.text.empty() ? "" : " " + quote(change.text);
        return fmt::format("removed: {}{} from the supplement's {}: the registry has it again", value, text,
                           change.from);
    }
    const auto what = change.text.empty() ? "registered" : quote(change.text);
    return fmt::format("kept: {} was {}, now in the supplement's {}: its enumerator stays", value, what, change.to);
}

}  // namespace iana_codegen

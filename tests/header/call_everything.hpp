// Calls every function of the header, so that a translation unit that includes this file compiles all of them.
#pragma once

#include <iana/http/status.hpp>

namespace header_tests {

// Returns a number that depends on every result.
inline std::size_t call_everything(iana::http::status code) {
    namespace http = iana::http;
    std::size_t sum = http::statuses.size() + http::registry_updated.size();
    for (const auto& entry : http::statuses) sum += entry.phrase.size();
    for (const auto& reference : http::references(code)) sum += reference.url.size();
    sum += http::find(code) != nullptr ? http::find(code)->name.size() : 0;
    sum += http::enum_name(code).size() + http::reason_phrase(code).size() + http::status_text(code).size();
    sum += http::status_line(code).size() + http::registered_phrase(code).size() + http::class_phrase(code).size();
    sum += http::description(code).size();
    sum += static_cast<std::size_t>(http::class_of(code)) + static_cast<std::size_t>(http::generic(code));
    sum += static_cast<std::size_t>(http::registration_of(code));
    for (const bool answer :
         {http::is_informational(code), http::is_success(code), http::is_redirection(code), http::is_client_error(code),
          http::is_server_error(code), http::is_error(code), http::is_valid(code), http::never_has_content(code),
          http::is_heuristically_cacheable(code), http::preserves_method(code)}) {
        sum += answer ? 1 : 0;
    }
    for (const auto& found :
         {http::status_from_number(sum), http::status_from_digits(http::status_text(code).substr(0, 3)),
          http::status_from_name(http::enum_name(code)), http::status_from_phrase(http::reason_phrase(code)),
          http::status_from_phrase("payload too large")}) {
        sum += found ? static_cast<std::size_t>(*found) : 0;
    }
    return sum;
}

}  // namespace header_tests

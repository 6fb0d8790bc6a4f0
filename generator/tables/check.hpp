// Warns of things in a registry that do not stop `generate`, such as an expired registration.
#pragma once

#include <chrono>

#include "registry/registry.hpp"
#include "tables/table.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// A registration that ends within this number of days is a warning.
inline constexpr std::chrono::days notice_of_expiry{60};

// Warns of temporary registrations that have expired or will expire soon, of a registry that is dated after `today`,
// and of codes without a record. `status_codes` is the table made from `registry`.
void check_status_codes(const Registry& registry, const Table& status_codes, std::chrono::sys_days today,
                        Diagnostics& diagnostics);

// The same for any table. Only the status codes must cover every number.
void check_table(const Registry& registry, const Table& table, std::chrono::sys_days today, Diagnostics& diagnostics);

}  // namespace iana_codegen

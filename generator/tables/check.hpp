// What generate takes from a registry and is worth knowing all the same, such as a registration that has run out.
#pragma once

#include <chrono>

#include "registry/registry.hpp"
#include "tables/table.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// Those that end within so many days are warned of.
inline constexpr std::chrono::days notice_of_expiry{60};

// Warns of temporary registrations that have expired by today or are about to, of a registry that is newer than today,
// and of codes that no record covers. The status codes are those of the registry.
void check_status_codes(const Registry& registry, const Table& status_codes, std::chrono::sys_days today,
                        Diagnostics& diagnostics);

// The same of any table, which need not cover all numbers.
void check_table(const Registry& registry, const Table& table, std::chrono::sys_days today, Diagnostics& diagnostics);

}  // namespace iana_codegen

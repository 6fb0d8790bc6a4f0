// The table of HTTP status codes, the only one whose records are interpreted by code of their own.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "registry/registry.hpp"
#include "tables/table.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// The id of the registry.
inline constexpr std::string_view registry_id = "http-status-codes";

// The columns of the table, in their order.
enum class StatusColumn : std::size_t { heuristically_cacheable, never_with_content, method_preserving };

// Interprets the registry, merges the supplements into it in their order, and checks the whole. Every problem that
// can be told apart is reported; there is a result only where no error was.
[[nodiscard]] std::optional<Table> interpret_status_codes(const Registry& registry,
                                                          std::span<const Registry> supplements,
                                                          Diagnostics& diagnostics);

}  // namespace iana_codegen

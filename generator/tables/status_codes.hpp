// Makes the table of HTTP status codes. No other registry has its own code to interpret its records.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "registry/registry.hpp"
#include "tables/table.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// The id of the registry.
inline constexpr std::string_view registry_id = "http-status-codes";

// The index of each column in the table.
enum class StatusColumn : std::size_t { heuristically_cacheable, never_with_content, method_preserving };

// Returns the heading above the codes of a class, such as "4xx Client Error". Expects a code from 100 to 599.
[[nodiscard]] std::string_view class_title(std::uint64_t code);

// Interprets the registry, merges the supplements in their order, and checks the result. Reports as many problems as
// possible in one run. There is no result if there is any error.
[[nodiscard]] std::optional<Table> interpret_status_codes(const Registry& registry,
                                                          std::span<const Registry> supplements,
                                                          Diagnostics& diagnostics);

}  // namespace iana_codegen

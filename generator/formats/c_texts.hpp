// The texts of rows in a header of C.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "formats/c_names.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// A value as a constant: of a type that can hold it, even if that is none that C gives the plain number.
[[nodiscard]] std::string value_of_c(std::uint64_t value);

// The calls in the macro MAP, each behind a backslash that ends the line above.
[[nodiscard]] std::string emit_map(const Table& table, const NamesOfC& names);

// The elements of an array of texts, one for each row.
[[nodiscard]] std::string emit_texts(const Table& table, const std::function<std::string(const Row&)>& text_of);

}  // namespace iana_codegen

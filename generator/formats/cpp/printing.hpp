// The optional C++ headers that print the values of a table.
#pragma once

#include <string>
#include <string_view>

#include "formats/shared/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// The name of the main header that a printing header includes. If `output` is codes_ostream.hpp and `suffix` is
// "ostream", it is codes.hpp. If `output` does not end in the suffix, it is NAME.hpp, such as status.hpp.
[[nodiscard]] std::string main_header(std::string_view name, std::string_view output, std::string_view suffix);

// For std::format and fmt.
[[nodiscard]] std::string emit_cpp_format(const Table& table, const EmitOptions& options);

// For streams.
[[nodiscard]] std::string emit_cpp_ostream(const Table& table, const EmitOptions& options);

}  // namespace iana_codegen

#include "formats/cpp/enumerators.hpp"

#include <fmt/format.h>

#include "formats/shared/enumerators.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {

std::string emit_cpp_enumerators(const Table& table, const EmitOptions& options) {
    return emit_enumerators(table, "", enumerator, [&](const Row& row) {
        const bool is_deprecated = options.deprecates_former_names && !row.name.empty();
        return is_deprecated ? fmt::format(R"( [[deprecated("use {}")]])", enumerator(row.name)) : "";
    });
}

}  // namespace iana_codegen

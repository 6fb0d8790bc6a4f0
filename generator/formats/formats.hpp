// The table of output formats. Each has a name, a summary for the help, and a function that writes it.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "formats/shared/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

struct Format {
    std::string_view name;
    std::string_view summary;
    std::string (*emit)(const Table& table, const EmitOptions& options);
    bool has_namespace = true;             // accepts --namespace
    bool includes_by_output_name = false;  // the output's file name decides which header is included
    bool has_template = false;             // needs --template
    std::string (*emit_index)(std::span<const Table> tables) = nullptr;  // writes an index of several tables
};

[[nodiscard]] std::span<const Format> formats();

// The format of that name; nullptr if it does not exist.
[[nodiscard]] const Format* find_format(std::string_view name);

}  // namespace iana_codegen

// What every command does with its inputs: read them, and print what is wrong with them.
#pragma once

#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "registry/registry.hpp"
#include "tables/table.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// A mistake on the command line that its parser cannot see.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// The paths of a registry, its supplements, and the description of one of its tables; "-" is standard input.
struct Inputs {
    std::string registry;
    std::vector<std::string> supplements;
    std::optional<std::string> table = {};  // needed for all registries but that of status codes

    [[nodiscard]] std::vector<std::string> all() const;
};

struct InputData {
    Registry registry;
    Table table;
};

// What diagnostics call a file. The path outlives all that is read from it, whose locations point to it.
[[nodiscard]] std::string_view name_of(const std::string& path);

// Throws UsageError where standard input is asked for more than once.
void check_standard_input_is_read_once(std::span<const std::string> paths);

// What was read of the inputs.
struct Reading {
    std::optional<InputData> data;        // only if none of them has an error
    std::optional<Registry> undescribed;  // a registry that needs a description; that it has none is an error
};

// Reads and interprets all of the inputs.
[[nodiscard]] Reading read_inputs(const Inputs& inputs, Diagnostics& diagnostics);

void print_error(const std::string& text);

// A line for each.
void print(const Diagnostics& diagnostics);

}  // namespace iana_codegen

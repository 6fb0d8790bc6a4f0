// What every command does with its inputs: read them, and print what is wrong with them.
#pragma once

#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "registry/registry.hpp"
#include "tables/status_codes.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// A mistake on the command line that its parser cannot see.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// The paths of a registry and its supplements; "-" is standard input.
struct Inputs {
    std::string registry;
    std::vector<std::string> supplements;

    [[nodiscard]] std::vector<std::string> all() const;
};

struct InputData {
    Registry registry;
    Table status_codes;
};

// What diagnostics call a file. The path outlives all that is read from it, whose locations point to it.
[[nodiscard]] std::string_view name_of(const std::string& path);

// Throws UsageError where standard input is asked for more than once.
void check_standard_input_is_read_once(std::span<const std::string> paths);

// Reads and interprets all of the inputs; there is a result only where none of them has an error.
[[nodiscard]] std::optional<InputData> read_inputs(const Inputs& inputs, Diagnostics& diagnostics);

void print_error(const std::string& text);

// A line for each.
void print(const Diagnostics& diagnostics);

}  // namespace iana_codegen

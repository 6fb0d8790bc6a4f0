// Reads the inputs of the commands, and prints diagnostics about them.
#pragma once

#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "registry/registry.hpp"
#include "tables/table.hpp"
#include "tables/table_description.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// A mistake on the command line.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// The paths of a registry, of its supplements, and of the description of one of its tables. "-" is standard input.
struct Inputs {
    std::string registry;
    std::vector<std::string> supplements;
    std::optional<std::string> table = {};  // required for every registry except the one of status codes

    [[nodiscard]] std::vector<std::string> all() const;
};

struct InputData {
    Registry registry;
    Table table;
};

// The name of a file in diagnostics. Locations point into `path`, so it must outlive everything that is read from the
// file.
[[nodiscard]] std::string_view name_of(const std::string& path);

// Throws UsageError if more than one path is standard input.
void check_standard_input_is_read_once(std::span<const std::string> paths);

struct Reading {
    std::optional<InputData> data;        // only if no input has an error
    std::optional<Registry> undescribed;  // a registry whose required description is missing, which is an error
};

[[nodiscard]] Reading read_inputs(const Inputs& inputs, Diagnostics& diagnostics);

// Reads the files of one table, and interprets them as its description says or, without one, as status codes. The paths
// must outlive everything that is read from the files.
class TableReader {
public:
    // Reads the description if there is a path.
    TableReader(const std::optional<std::string>& description, Diagnostics& diagnostics);

    [[nodiscard]] std::optional<Registry> read(const std::string& text, const std::string& path,
                                               Diagnostics& diagnostics) const;
    [[nodiscard]] std::optional<Registry> read_supplement(const std::string& text, const std::string& path,
                                                          Diagnostics& diagnostics) const;

    [[nodiscard]] std::optional<Table> interpret(const Registry& registry, std::span<const Registry> supplements,
                                                 Diagnostics& diagnostics) const;
    // Interprets what the registry alone says, to compare it with another version.
    [[nodiscard]] std::optional<Table> interpret_alone(const Registry& registry, Diagnostics& diagnostics) const;

    // Empty for status codes, and if the description has an error.
    [[nodiscard]] const std::optional<TableDescription>& description() const { return description_; }

private:
    [[nodiscard]] bool is_usable() const { return description_ || !is_described_; }

    bool is_described_;
    std::optional<TableDescription> description_;
};

void print_error(const std::string& text);

// Prints one line for each diagnostic.
void print(const Diagnostics& diagnostics);

}  // namespace iana_codegen

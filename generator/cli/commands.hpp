// The commands. Each command reads its inputs, calls the other parts of the generator, prints their diagnostics, and
// chooses the exit status.
#pragma once

#include <optional>
#include <string>

#include "cli/inputs.hpp"
#include "tables/row_selection.hpp"

namespace iana_codegen {

enum ExitStatus { done = 0, data_rejected = 1, differs = 1, stale = 1, trouble = 2 };

struct GenerateOptions {
    std::string format;
    Inputs inputs;
    std::string output = "-";
    std::optional<std::string> namespace_name;
    std::optional<std::string> template_file;
    RowSelection selection;
    std::string depfile;
    bool is_single_file = false;
    bool deprecates_former_names = false;
    bool is_check = false;  // compares the output file instead of writing it
};

struct CheckOptions {
    Inputs inputs;
    std::optional<std::string> today;  // the system's date if missing
    bool is_strict = false;
};

struct DiffOptions {
    std::string old_registry;
    std::string new_registry;
    std::optional<std::string> table;  // the path of a description
    std::string format = "text";
};

struct UpdateOptions {
    std::string old_registry;
    std::string new_registry;
    std::optional<std::string> table;  // the path of a description
    std::string supplement;
    std::string output = "-";
};

// All of them throw UsageError, and FileError if a file cannot be read or written.
[[nodiscard]] ExitStatus generate(const GenerateOptions& options);
[[nodiscard]] ExitStatus check(const CheckOptions& options);
[[nodiscard]] ExitStatus diff(const DiffOptions& options);
[[nodiscard]] ExitStatus update(const UpdateOptions& options);

}  // namespace iana_codegen

// Errors, warnings and notes about the inputs, and their locations. They are collected first, and printed at the end.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace iana_codegen {

// A line and a column in a file, counted from 1. Columns count bytes. The owner of the name must outlive every
// Location.
struct Location {
    std::string_view file;
    std::size_t line = 1;
    std::size_t column = 1;
};

enum class Severity { error, warning, note };

struct Diagnostic {
    Severity severity;
    Location at;
    std::string message;
};

class Diagnostics {
public:
    // The maximum number of errors, and of warnings, that are kept. One note says how many more there are. Otherwise
    // an input with very many errors could exhaust the memory.
    static constexpr std::size_t most_kept = 1000;

    void error(Location at, std::string message) { report(errors_, {Severity::error, at, std::move(message)}); }
    void warning(Location at, std::string message) { report(warnings_, {Severity::warning, at, std::move(message)}); }
    // Adds a second location to the error or warning that was reported last.
    void note(Location at, std::string message);

    [[nodiscard]] const std::vector<Diagnostic>& all() const { return all_; }
    // Counts all errors, including those that were not kept.
    [[nodiscard]] std::size_t error_count() const { return errors_.count; }

private:
    struct Reports {
        std::string_view name;
        std::size_t count = 0;
        std::size_t note_of_others = 0;  // the index in all_ of the note that counts the others
    };

    void report(Reports& reports, Diagnostic diagnostic);

    std::vector<Diagnostic> all_;
    Reports errors_{"errors"};
    Reports warnings_{"warnings"};
    bool is_last_kept_ = true;
};

// "FILE:LINE:COLUMN: error: message", the format of compilers, so that editors can jump to the location.
[[nodiscard]] std::string to_string(const Diagnostic& diagnostic);

// The message with each control character replaced by \xNN, except line ends.
[[nodiscard]] std::string without_controls(std::string_view message);

// Input text for a message: shortened, and with everything but printable ASCII replaced by \xNN, so that it cannot
// disturb a terminal.
[[nodiscard]] std::string shown(std::string_view found);

// The same, in single quotes.
[[nodiscard]] std::string quote(std::string_view found);

}  // namespace iana_codegen

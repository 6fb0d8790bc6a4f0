// What is wrong with the data, and where: collected while reading, printed by main.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace iana_codegen {

// A place in a file, counted from 1; the column counts bytes. The name's owner outlives every Location.
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
    // So many errors and as many warnings are kept; of those beyond, a note tells how many there are. Nobody reads on,
    // and a file that is nothing but errors must not fill the memory.
    static constexpr std::size_t most_kept = 1000;

    void error(Location at, std::string message) { report(errors_, {Severity::error, at, std::move(message)}); }
    void warning(Location at, std::string message) { report(warnings_, {Severity::warning, at, std::move(message)}); }
    // A second place that belongs to the error or warning reported just before.
    void note(Location at, std::string message);

    [[nodiscard]] const std::vector<Diagnostic>& all() const { return all_; }
    // All that were reported.
    [[nodiscard]] std::size_t error_count() const { return errors_.count; }

private:
    struct Reports {
        std::string_view name;
        std::size_t count = 0;
        std::size_t note_of_others = 0;  // where in all_ it stands
    };

    void report(Reports& reports, Diagnostic diagnostic);

    std::vector<Diagnostic> all_;
    Reports errors_{"errors"};
    Reports warnings_{"warnings"};
    bool is_last_kept_ = true;
};

// "FILE:LINE:COLUMN: error: message", the form of the compilers, so that an editor can jump there.
[[nodiscard]] std::string to_string(const Diagnostic& diagnostic);

// A whole message without control characters but line ends, each of which is \xNN instead.
[[nodiscard]] std::string without_controls(std::string_view message);

// Found text as a message shows it: shortened, and with everything that could disturb a terminal as \xNN.
[[nodiscard]] std::string shown(std::string_view found);

// The same between single quotes.
[[nodiscard]] std::string quote(std::string_view found);

}  // namespace iana_codegen

// What is wrong with the data, and where: collected while reading, printed by main.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
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
    void error(Location at, std::string message);
    void warning(Location at, std::string message);
    // A second place that belongs to the error or warning reported just before.
    void note(Location at, std::string message);

    [[nodiscard]] const std::vector<Diagnostic>& all() const { return all_; }
    [[nodiscard]] std::size_t error_count() const { return error_count_; }

private:
    std::vector<Diagnostic> all_;
    std::size_t error_count_ = 0;
};

// "FILE:LINE:COLUMN: error: message", the form of the compilers, so that an editor can jump there.
[[nodiscard]] std::string to_string(const Diagnostic& diagnostic);

// Found text as a message shows it: shortened, and with everything that could disturb a terminal as \xNN.
[[nodiscard]] std::string shown(std::string_view found);

// The same between single quotes.
[[nodiscard]] std::string quote(std::string_view found);

}  // namespace iana_codegen

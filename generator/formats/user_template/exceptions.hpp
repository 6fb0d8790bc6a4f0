// Reads the exceptions in a user's template: words that replace the spellings of a row's name.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "formats/user_template/placeholders.hpp"
#include "tables/table.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

class TemplateExceptions {
public:
    TemplateExceptions(const Table& table, Diagnostics& diagnostics);

    // Reads a line: the value of a row, spaces and a word. An empty line is skipped. `at` is the start of the line.
    void read(std::string_view line, Location at);

    [[nodiscard]] NameExceptions all() && { return std::move(words_); }

private:
    // Returns the row of the value; nullptr, with an error, if there is none.
    [[nodiscard]] const Row* find_row(std::string_view value, Location at);

    const Table& table_;
    Diagnostics& diagnostics_;
    std::map<std::string, const Row*> tokens_;
    std::map<std::uint64_t, const Row*> numbers_;
    std::map<std::uint64_t, Location> places_;
    NameExceptions words_;
};

}  // namespace iana_codegen

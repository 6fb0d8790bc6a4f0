// The arguments that a command accepts, and those that were given.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace iana_codegen {

struct Argument {
    std::string name;  // "REGISTRY", or "--output" if it is an option
    std::string help;
    std::string value = {};                 // the kind of value that an option takes, "FILE"; empty for a flag
    std::string short_name = {};            // "-o"; empty if missing
    std::vector<std::string> choices = {};  // all values, if it accepts only some words
};

struct Command {
    std::string name;
    std::string summary;
    std::vector<Argument> positionals;
    std::vector<Argument> options;  // including --help
};

// Each accessor is named after what it expects of a value. It throws UsageError for any other value; the message refers
// to the help of the command.
class GivenArguments {
public:
    // `words` are the words after the name of the command. `command` must outlive this object. Throws UsageError if an
    // option has no value, or a flag has one.
    GivenArguments(const Command& command, std::vector<std::string> words);

    // Throws if there are words that the command does not take.
    void check_all_are_expected() const;

    [[nodiscard]] bool has(const std::string& name) const { return values_.contains(name); }
    [[nodiscard]] std::optional<std::string> text(const std::string& name) const;
    // Never empty.
    [[nodiscard]] std::optional<std::string> file(const std::string& name) const;
    [[nodiscard]] std::vector<std::string> files(const std::string& name) const;
    [[nodiscard]] std::optional<std::string> choice(const std::string& name,
                                                    std::span<const std::string> choices) const;

    [[nodiscard]] std::string required_file(const std::string& name) const;
    [[nodiscard]] std::string required_choice(const std::string& name, std::span<const std::string> choices) const;

private:
    [[noreturn]] void refuse(const std::string& problem) const;
    void check_is_no_empty_name(const std::string& name, const std::string& path) const;

    const Command& command_;
    std::map<std::string, std::vector<std::string>> values_;  // the values of each given argument, by its name
    std::vector<std::string> unexpected_;                     // in the order of the command line
};

// ", did you mean 'markdown'?"; empty if no known word is similar.
[[nodiscard]] std::string suggestion(std::string_view word, std::span<const std::string> known);

// "text, markdown or json".
[[nodiscard]] std::string alternatives(std::span<const std::string> words);

}  // namespace iana_codegen

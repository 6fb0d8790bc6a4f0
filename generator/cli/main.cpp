// Runs the command line, and reports the exceptions that it throws.
#include <fmt/format.h>

#include <csignal>
#include <exception>
#include <new>

#include "cli/command_line.hpp"
#include "cli/inputs.hpp"

int main(int argument_count, char** arguments) {
    // A closed pipe and a file size limit must be reported as errors, not end the program.
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
    static_cast<void>(std::signal(SIGXFSZ, SIG_IGN));
    try {
        return iana_codegen::run(argument_count, arguments);
    } catch (const std::bad_alloc&) {
        iana_codegen::print_error("iana-codegen: error: not enough memory for this input\n");
    } catch (const std::exception& error) {
        iana_codegen::print_error(fmt::format("iana-codegen: error: {}\n", error.what()));
    }
    return iana_codegen::trouble;
}

// Error codes of tables of any width, in single files, and of two versions of a registry in one program.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "compiled.hpp"
#include "invented.hpp"

namespace command_line_tests {
namespace {

std::string description_of_signals(const std::string& bits) {
    return "<table xmlns='urn:iana-codegen:table' registry='shop' id='signals' namespace='shop' name='signal' "
           "plural='signals' summary='Signals'>\n<key kind='number' bits='" +
           bits +
           "'/><name element='description'/>\n<state name='unassigned' text='Unassigned'/>"
           "<state name='private_use' text='Private*'/></table>\n";
}

constexpr auto signals = R"(<registry xmlns="http://www.iana.org/assignments" id="shop"><registry id="signals">
  <record><value>0</value><description>Closed</description></record>
  <record><value>1</value><description>Open</description></record>
  <record><value>16-31</value><description>Private Use</description></record>
</registry></registry>
)";

class Errors : public Generated {
protected:
    void generate_signals(const std::string& bits, const Arguments& more = {}) {
        folder_.write("signals.xml", signals);
        folder_.write("table.xml", description_of_signals(bits));
        for (const std::string format : {"cpp", "cpp-error"}) {
            const std::string output = format == "cpp" ? "signal.hpp" : "signal_error.hpp";
            Arguments arguments = {"generate", format, "signals.xml", "--table", "table.xml", "--output", output};
            arguments.insert(arguments.end(), more.begin(), more.end());
            const auto result = run_tool(folder_, arguments);
            ASSERT_EQ(result.exit_status, 0) << result.errors;
        }
    }

    // Prints number, message and states of each error code.
    [[nodiscard]] std::string said_of(const std::string& codes) {
        folder_.write("program.cpp", R"(#include "signal_error.hpp"
#include <iostream>
int main() {
    for (const auto& error : std::initializer_list<std::error_code>{)" +
                                         codes + R"(}) {
        std::cout << error.value() << ',' << error.message() << ',' << (error == iana::assignment::assigned)
                  << (error == iana::assignment::private_use) << (error == iana::assignment::unassigned) << '|';
    }
    std::cout << shop::signal_category().name() << ',' << iana::make_error_condition(iana::assignment::private_use)
              .message() << ',' << iana::assignment_category().name();
}
)");
        return output_of_program(IANA_CODEGEN_COMPILER, {"-std=c++17"}, "program.cpp");
    }
};

const std::string shown_names = "shop::signal,private use,iana::assignment";

TEST_F(Errors, ShowTheStatesOfNumbers) {
    generate_signals("8");
    EXPECT_EQ(said_of("shop::signal::open, shop::signal::closed, shop::signal{17}, shop::signal{2},"
                      "{257, shop::signal_category()}"),
              "1,Open,100|0,Closed,100|17,17,010|2,2,001|257,257,000|" + shown_names);
}

TEST_F(Errors, KeepEveryNumberOf32Bits) {
    generate_signals("32");
    EXPECT_EQ(said_of("shop::signal{2147483647U}, shop::signal{2147483648U}, shop::signal{4294967295U}"),
              "2147483647,2147483647,001|-2147483648,2147483648,001|-1,4294967295,001|" + shown_names);
}

TEST_F(Errors, NeverTruncateNumbersOf64Bits) {
    generate_signals("64");
    EXPECT_EQ(said_of("shop::signal{2147483647U}, shop::signal{4294967297U}"),
              "2147483647,2147483647,001|-1,a number that std::error_code cannot represent,000|" + shown_names);
}

TEST_F(Errors, FitIntoSingleFiles) {
    generate_signals("8", {"--single-file"});
    const auto header = folder_.read("signal_error.hpp");
    EXPECT_NE(header.find(" --single-file --output signal_error.hpp\n"), std::string::npos);
    EXPECT_NE(header.find("#ifndef IANA_ERROR_HPP\n"), std::string::npos);
    EXPECT_EQ(header.find("#include <iana/error.hpp>"), std::string::npos);
    Generated::generate("cpp", "status.hpp", small_registry(), supplement_of(""), {"--single-file"});
    Generated::generate("cpp-error", "status_error.hpp", small_registry(), supplement_of(""), {"--single-file"});
    folder_.write("both.cpp", R"(#include "signal_error.hpp"
#include "status_error.hpp"
#include <iostream>
int main() {
    const std::error_code error = iana::http::status::not_found;
    std::cout << error.message() << ',' << (error == shop::signal{148}) << (error == iana::http::status_class::client_error);
}
)");
    const auto result = run(folder_, IANA_CODEGEN_COMPILER, {"-std=c++17", "both.cpp", "-o", "both"});
    ASSERT_EQ(result.exit_status, 0) << result.errors;
    EXPECT_EQ(run(folder_, "./both", {}).output, "404 Not Found,01");
}

// A library reports an error, and the program compares it. With optimization, each unit has its own copy of inlined
// functions; otherwise the linker would keep one for both.
TEST_F(Errors, OfTwoVersionsCompareAsEqual) {
    for (const std::string name : {"library", "program"}) {
        std::filesystem::create_directory(folder_.path() / name);
        const auto registry = registry_of(record("404", name == "program" ? "Lost" : "Not Found"));
        Generated::generate("cpp", name + "/status.hpp", registry, supplement_of(""));
        Generated::generate("cpp-error", name + "/status_error.hpp", registry, supplement_of(""));
    }
    folder_.write("library.cpp", R"(#include "library/status_error.hpp"
std::error_code failure();
std::error_code failure() { return iana::http::status::not_found; }
)");
    folder_.write("program.cpp", R"(#include "program/status_error.hpp"
#include <iostream>
std::error_code failure();
int main() {
    const auto error = failure();
    std::cout << (error == iana::http::status{404}) << (error == iana::http::status_class::client_error)
              << (error == iana::http::status_class::server_error) << error.message();
}
)");
    const auto result = run(folder_, IANA_CODEGEN_COMPILER,
                            {"-std=c++17", "-O2", "-I", include_folder(), "library.cpp", "program.cpp", "-o", "both"});
    ASSERT_EQ(result.exit_status, 0) << result.errors;
    EXPECT_EQ(run(folder_, "./both", {}).output, "110404 Not Found");
}

}  // namespace
}  // namespace command_line_tests

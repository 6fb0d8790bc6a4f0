// Headers of two versions of the registry in one program: each unit keeps the answers of the header it was compiled
// with.
#include <gtest/gtest.h>

#include <ostream>
#include <sstream>
#include <string>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

struct Build {
    std::string compiler;
    std::string optimization;
};

void PrintTo(const Build& build, std::ostream* out) { *out << build.compiler << " " << build.optimization; }

// A unit that calls every function that reads the tables. The answers of "library" and "program" differ.
std::string unit(const std::string& name) {
    return "#include \"" + name + R"(/status.hpp"
#include <iostream>
namespace http = iana::http;
void ask_)" +
           name + R"(() {
    std::cout << http::statuses.size() << http::statuses_updated;
    for (const unsigned code : {404U, 502U, 503U, 504U}) {
        const auto status = static_cast<http::status>(code);
        const auto* entry = http::find(status);
        std::cout << '|' << http::status_text(status) << ',' << http::enum_name(status) << ','
                  << http::description(status) << ',' << http::references(status).size() << ','
                  << (entry != nullptr ? entry->phrase : "-") << ',' << http::status_from_phrase("Bad Gateway").has_value()
                  << http::status_from_name("WORSE_GATEWAY").has_value();
    }
    for (const auto& entry : http::statuses) std::cout << '|' << entry.phrase;
    std::cout << '\n';
}
)";
}

constexpr auto main_of_both = R"(
void ask_library();
void ask_program();
int main() {
    ask_library();
    ask_program();
}
)";

class TwoVersions : public testing::TestWithParam<Build> {
protected:
    void SetUp() override {
        generate("library", registry_of(record("404", "Not Found") + record("502", "Bad Gateway")), supplement_of(""));
        generate("program",
                 registry_of(record("404", "Not Found") + record("502", "Worse Gateway") +
                             record("503", "Service Unavailable")),
                 supplement_of(facts("descriptions", fact("404", "It is not here."))));
        folder_.write("library.cpp", unit("library"));
        folder_.write("program.cpp", unit("program"));
        folder_.write("main.cpp", main_of_both);
    }

    void generate(const std::string& name, const std::string& registry, const std::string& supplement) {
        folder_.write(name + ".xml", registry);
        folder_.write(name + "-supplement.xml", supplement);
        std::filesystem::create_directory(folder_.path() / name);
        const auto result = run_tool(folder_, {"generate", "cpp", name + ".xml", "--supplement",
                                               name + "-supplement.xml", "--output", name + "/status.hpp"});
        ASSERT_EQ(result.exit_status, 0) << result.errors;
    }

    void compile(const Arguments& arguments) {
        Arguments all = {"-std=c++17", GetParam().optimization, "-fPIC", "-I", include_folder()};
        all.insert(all.end(), arguments.begin(), arguments.end());
        const auto result = run(folder_, GetParam().compiler, all);
        ASSERT_EQ(result.exit_status, 0) << result.errors;
    }

    TemporaryFolder folder_;
};

constexpr auto answers_of_both =
    "22025-01-02|404 Not Found,NOT_FOUND,,0,Not Found,10|502 Bad Gateway,BAD_GATEWAY,,0,Bad Gateway,10"
    "|,,,0,-,10|,,,0,-,10|Not Found|Bad Gateway\n"
    "32025-01-02|404 Not Found,NOT_FOUND,It is not here.,0,Not Found,01"
    "|502 Worse Gateway,WORSE_GATEWAY,,0,Worse Gateway,01"
    "|503 Service Unavailable,SERVICE_UNAVAILABLE,,0,Service Unavailable,01|,,,0,-,01"
    "|Not Found|Worse Gateway|Service Unavailable\n";

TEST_P(TwoVersions, EachUnitKeepsTheAnswersOfItsHeader) {
    compile({"-c", "library.cpp", "program.cpp", "main.cpp"});
    compile({"-shared", "library.o", "-o", "library.so"});
    const std::string program = "program.o";
    for (const std::string library : {"library.o", "library.so"}) {
        for (const auto& [first, second] : {std::pair{library, program}, std::pair{program, library}}) {
            compile({"main.o", first, second, "-o", "both", "-Wl,-rpath,."});
            EXPECT_EQ(run(folder_, "./both", {}).output, answers_of_both) << first << " before " << second;
        }
    }
}

// CTest starts this program for each test, so it must not start others just to know its tests.
std::vector<Build> all_builds() {
    std::vector<Build> builds;
    std::istringstream compilers{IANA_CODEGEN_INSTALLED_COMPILERS};
    for (std::string compiler; compilers >> compiler;) {
        for (const std::string optimization : {"-O0", "-O2"}) builds.push_back({compiler, optimization});
    }
    return builds;
}

std::string name_of_build(const testing::TestParamInfo<Build>& tested) {
    const auto& build = tested.param;
    return std::string{build.compiler == "g++" ? "Gcc" : "Clang"} + build.optimization.substr(1);
}

INSTANTIATE_TEST_SUITE_P(Builds, TwoVersions, testing::ValuesIn(all_builds()), name_of_build);

}  // namespace
}  // namespace command_line_tests

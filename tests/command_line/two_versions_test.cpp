// Headers of two versions of the registry in one program: each unit keeps the answers of the header it was compiled
// with.
#include <gtest/gtest.h>

#include <string>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

struct Build {
    std::string compiler;
    std::string optimization;
    bool is_shared;         // applies to the library only
    bool library_is_first;  // in the order of linking
};

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

TEST_P(TwoVersions, EachUnitKeepsTheAnswersOfItsHeader) {
    const auto& build = GetParam();
    const std::string library = build.is_shared ? "library.so" : "library.o";
    compile(build.is_shared ? Arguments{"-shared", "library.cpp", "-o", library}
                            : Arguments{"-c", "library.cpp", "-o", library});
    compile({"-c", "program.cpp", "-o", "program.o"});
    const auto& first = build.library_is_first ? library : "program.o";
    const auto& second = build.library_is_first ? "program.o" : library;
    compile({"main.cpp", first, second, "-o", "both", "-Wl,-rpath,."});
    EXPECT_EQ(run(folder_, "./both", {}).output,
              "22025-01-02|404 Not Found,NOT_FOUND,,0,Not Found,10|502 Bad Gateway,BAD_GATEWAY,,0,Bad Gateway,10"
              "|,,,0,-,10|,,,0,-,10|Not Found|Bad Gateway\n"
              "32025-01-02|404 Not Found,NOT_FOUND,It is not here.,0,Not Found,01"
              "|502 Worse Gateway,WORSE_GATEWAY,,0,Worse Gateway,01"
              "|503 Service Unavailable,SERVICE_UNAVAILABLE,,0,Service Unavailable,01|,,,0,-,01"
              "|Not Found|Worse Gateway|Service Unavailable\n");
}

std::vector<Build> all_builds() {
    std::vector<Build> builds;
    for (const std::string compiler : {"g++", "clang++"}) {
        if (std::system(("command -v " + compiler + " >/dev/null").c_str()) != 0) continue;
        for (const std::string optimization : {"-O0", "-O2"}) {
            for (const bool is_shared : {false, true}) {
                for (const bool is_first : {false, true})
                    builds.push_back({compiler, optimization, is_shared, is_first});
            }
        }
    }
    return builds;
}

std::string name_of_build(const testing::TestParamInfo<Build>& tested) {
    const auto& build = tested.param;
    return std::string{build.compiler == "g++" ? "Gcc" : "Clang"} + build.optimization.substr(1) +
           (build.is_shared ? "Shared" : "Static") + (build.library_is_first ? "LibraryFirst" : "ProgramFirst");
}

INSTANTIATE_TEST_SUITE_P(Builds, TwoVersions, testing::ValuesIn(all_builds()), name_of_build);

}  // namespace
}  // namespace command_line_tests

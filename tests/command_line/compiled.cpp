#include "compiled.hpp"

#include <cstddef>

namespace command_line_tests {

void Generated::generate(const std::string& format, const std::string& output, const std::string& registry,
                         const std::string& supplement, const Arguments& more) {
    folder_.write("registry.xml", registry);
    folder_.write("supplement.xml", supplement);
    Arguments arguments = {"generate", format, "registry.xml", "--supplement", "supplement.xml", "--output", output};
    arguments.insert(arguments.end(), more.begin(), more.end());
    generated_ = run_tool(folder_, arguments);
    ASSERT_EQ(generated_.exit_status, 0) << generated_.errors;
}

std::string Generated::output_of_program(const std::string& compiler, const Arguments& language,
                                         const std::string& source) const {
    Arguments arguments = language;
    arguments.insert(arguments.end(),
                     {"-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wsign-conversion", "-Wshadow", "-Wcomment",
                      "-Wtrigraphs", "-Werror", "-I", include_folder(), source, "-o", "program"});
    const auto compiled = run(folder_, compiler, arguments);
    EXPECT_EQ(compiled.exit_status, 0) << compiled.errors;
    return run(folder_, "./program", {}).output;
}

std::string Compiled::output_of(const std::string& statements, const Arguments& options) const {
    folder_.write("program.cpp",
                  "#include \"status.hpp\"\n"
                  "#include <iostream>\n"
                  "namespace http = iana::http;\n"
                  "int main() {\n" +
                      statements + "}\n");
    return output_of_program(IANA_CODEGEN_COMPILER, options, "program.cpp");
}

std::vector<std::string> hostile_phrases() {
    std::vector<std::string> phrases = {
        R"(He said "no")",
        R"(Back\slash)",
        R"(Ends with \)",
        R"(\n \x41 \u0041 \")",
        "*/ Comment /* //",
        "What?\?/",
        "?\?=define ?\?( ?\?)",
        "100% %s %n %d",
        "{} {0} {{braces}}",
        R"(R"template()template")",
        "@mark@ ${CMAKE} $(make)",
        "<b> & co",
        "'quoted'",
        "Delete",
        "Class",
        "New",
        "#define Macro",
        "1st Step",
        "Too Many---Separators",
        "_Leading and trailing_",
        "Operator",
        "Errno",
        "Co_await",
        "std",
        "status",
        "Detail",
        "NULL",
        "int",
        "Class None",
        "Map",
        "X",
    };
    // Parentheses in a phrase are an annotation, which other tests cover.
    for (auto& phrase : phrases) {
        for (char& character : phrase) {
            if (character == '(' || character == ')') character = '|';
        }
    }
    return phrases;
}

std::string registry_of_phrases(const std::vector<std::string>& phrases) {
    std::string records;
    for (std::size_t i = 0; i < phrases.size(); ++i) records += record(std::to_string(200 + i), escaped(phrases[i]));
    return registry_of(records);
}

std::string lines_of(const std::vector<std::string>& phrases) {
    std::string lines;
    for (const auto& phrase : phrases) lines += phrase + "\n";
    return lines;
}

FullRegistry::FullRegistry(const std::string& ending) {
    std::string records;
    std::string former;
    for (int code = 100; code <= 599; ++code) {
        const auto number = std::to_string(code);
        phrases.push_back("Phrase Number " + number + ending);
        records += record(number, phrases.back());
        former += fact(number, "Former Phrase " + number + ending) + fact(number, number + " Once" + ending);
        for (const auto* asked : {"FORMER PHRASE ", "phrase number "}) {
            other_phrases.emplace_back(asked + number + ending, code);
        }
        other_phrases.emplace_back(number + " once" + ending, code);
    }
    registry = registry_of(records);
    supplement = supplement_of(facts("former-phrases", former));
}

}  // namespace command_line_tests

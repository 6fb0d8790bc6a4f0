// list_texts TABLE FORM
// Prints the texts of a table with their numbers, as input for gperf or as code of another implementation, so that all
// implementations know the same texts.
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "known_texts.hpp"

namespace {

void print_rows(const std::vector<Text>& texts) {
    for (const auto& [number, text, is_former] : texts) {
        std::printf("%s(%u, \"%s\")\n", is_former ? "FORMER" : "PRESENT", number, text.c_str());
    }
}

void print_gperf(const std::string& class_name, const std::vector<Text>& texts, const char* option) {
    std::printf(
        "%%language=C++\n%%define class-name %s\n%%struct-type\n%%readonly-tables\n%%compare-lengths\n%s"
        "struct %s_row { const char* name; unsigned number; };\n%%%%\n",
        class_name.c_str(), option, class_name.c_str());
    for (const auto& [number, text, is_former] : texts) std::printf("\"%s\", %u\n", text.c_str(), number);
}

void print_case(const std::vector<Text>& texts) {
    for (const auto& [number, text, is_former] : texts) {
        std::printf("    if (text == std::string_view{\"%s\", %zu}) return %u;\n", text.c_str(), text.size(), number);
    }
    std::puts("    return 0;");
}

// As people write it by hand: the length selects some texts, and the last character a few of these.
void print_switch(const std::string& function, const std::vector<Text>& texts) {
    std::map<std::size_t, std::map<char, std::vector<Text>>> by_size;
    for (const auto& text : texts) by_size[text.text.size()][text.text.back()].push_back(text);
    std::printf("inline unsigned %s(std::string_view text) {\n  switch (text.size()) {\n", function.c_str());
    for (const auto& [size, by_last] : by_size) {
        std::printf("  case %zu: switch (text[%zu]) {\n", size, size - 1);
        for (const auto& [last, same] : by_last) {
            std::printf("   case '%c':\n", last);
            print_case(same);
        }
        std::puts("   default: return 0;\n  }");
    }
    std::puts("  default: return 0;\n  }\n}");
}

std::vector<Text> texts_of(const std::string& table) {
    if (table == "phrases") return known_phrases();
    return table == "methods" ? known_methods() : known_fields();
}

}  // namespace

int main(int argument_count, char** arguments) {
    if (argument_count != 3) return 2;
    const std::string table = arguments[1];
    const std::string form = arguments[2];
    const auto texts = texts_of(table);
    if (form == "rows") print_rows(texts);
    if (form == "gperf") print_gperf("gperf_" + table, texts, "");
    if (form == "gperf_any_case") print_gperf("gperf_any_case_" + table, texts, "%ignore-case\n");
    if (form == "switch") print_switch("switch_over_" + table, texts);
}

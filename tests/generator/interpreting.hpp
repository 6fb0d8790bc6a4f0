// What the tests of described tables share: descriptions, registries and supplements inline, tables and diagnostics
// out.
#pragma once

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "reading.hpp"
#include "tables/described_table.hpp"
#include "tables/table_description.hpp"

namespace iana_codegen {

inline const std::string key_in_any_case = "<key kind='token' case='any'/>";

// A description with these elements, the first of which starts in line 3, column 1.
inline std::string description_with(std::string_view elements) {
    return "<table xmlns=\"urn:iana-codegen:table\" registry=\"shop\" id=\"words\"\n"
           "       namespace=\"my::shop\" name=\"word\" plural=\"words\" summary=\"Words\">\n" +
           std::string{elements} + "\n</table>\n";
}

// The elements that make a table of numbers; more can follow in line 5.
inline std::string numbers(std::string_view more = "") {
    return "<key kind=\"number\"/>\n<name element=\"name\"/>\n" + std::string{more};
}

// The element that makes a table of tokens; more can follow in line 4.
inline std::string tokens(std::string_view more = "") {
    return "<key kind=\"token\" case=\"exact\"/>\n" + std::string{more};
}

// A registry with one table of these records, the first of which starts in line 3, column 1.
inline std::string shop_with(std::string_view records) {
    return "<registry xmlns=\"http://www.iana.org/assignments\" id=\"shop\">\n<registry id=\"words\">\n" +
           std::string{records} + "\n</registry>\n</registry>\n";
}

// A record on one line: the value starts in column 16, the rest after a value of one character in column 25.
inline std::string word(const std::string& value, const std::string& rest = "") {
    return "<record><value>" + value + "</value>" + rest + "</record>\n";
}

// The same with a name, which starts in column 31 after a value of one character.
inline std::string number(const std::string& value, const std::string& name, const std::string& rest = "") {
    return word(value, "<name>" + name + "</name>" + rest);
}

// A supplement with one inner registry of that kind, whose first record starts in line 3, column 1.
inline std::string shop_supplement_with(std::string_view kind, std::string_view records) {
    return "<registry xmlns=\"http://www.iana.org/assignments\" id=\"shop-supplement\">\n<registry id=\"" +
           std::string{kind} + "\">\n" + std::string{records} + "\n</registry>\n</registry>\n";
}

inline Outcome<TableDescription> describe(std::string_view xml) {
    Diagnostics diagnostics;
    auto description = read_table_description(xml, "t.xml", diagnostics);
    return {std::move(description), lines_of(diagnostics)};
}

// The diagnostics without those about states and strips that match no record: the descriptions of most tests have more
// of them than the records need. tests/warned shows these warnings.
inline std::string lines_about_records(const Diagnostics& diagnostics) {
    std::istringstream lines{lines_of(diagnostics)};
    std::string kept;
    for (std::string line; std::getline(lines, line);) {
        const bool is_about_description = line.find(", expected one with this state") != std::string::npos ||
                                          line.find(", expected one to strip") != std::string::npos;
        if (!is_about_description) kept += (kept.empty() ? "" : "\n") + line;
    }
    return kept;
}

// The table of the description t.xml with these elements, of the registry f.xml, and of supplements s0.xml, s1.xml, ...
inline Outcome<Table> interpret_as(const std::string& elements, const std::string& registry_xml,
                                   const std::vector<std::string>& supplements = {}) {
    static const std::vector<std::string> names = {"s0.xml", "s1.xml", "s2.xml"};
    Diagnostics diagnostics;
    const auto description = read_table_description(description_with(elements), "t.xml", diagnostics);
    const auto registry = read_registry(registry_xml, "f.xml", diagnostics, {}, Shape::any);
    std::vector<Registry> read_supplements;
    for (std::size_t i = 0; i < supplements.size(); ++i) {
        auto supplement = read_registry(supplements[i], names.at(i), diagnostics, "shop-supplement");
        if (supplement) read_supplements.push_back(std::move(*supplement));
    }
    auto table = description && registry ? interpret_table(*description, *registry, read_supplements, diagnostics)
                                         : std::nullopt;
    return {std::move(table), lines_about_records(diagnostics)};
}

// The same without a single diagnostic.
inline Table table_of(const std::string& elements, const std::string& registry_xml,
                      const std::vector<std::string>& supplements = {}) {
    auto [table, diagnostics] = interpret_as(elements, registry_xml, supplements);
    EXPECT_EQ(diagnostics, "");
    return table.value_or(Table{});
}

// All diagnostics of what is refused.
inline std::string refusal_as(const std::string& elements, const std::string& registry_xml,
                              const std::vector<std::string>& supplements = {}) {
    const auto [table, diagnostics] = interpret_as(elements, registry_xml, supplements);
    EXPECT_FALSE(table);
    return diagnostics;
}

// All diagnostics of what is taken.
inline std::string warnings_as(const std::string& elements, const std::string& registry_xml,
                               const std::vector<std::string>& supplements = {}) {
    const auto [table, diagnostics] = interpret_as(elements, registry_xml, supplements);
    EXPECT_TRUE(table);
    return diagnostics;
}

// "1 GET=GET, 2 M-GET=M_GET": the values, texts and names of the rows; a range as "1-3".
inline std::string rows_of(const Table& table) {
    std::string text;
    for (const auto& row : table.rows) {
        const auto last = row.last == row.value ? "" : "-" + std::to_string(row.last);
        text += (text.empty() ? "" : ", ") + std::to_string(row.value) + last + " " + row.text + "=" + row.name;
    }
    return text;
}

// "0-3 unassigned, 7-7 reserved".
inline std::string ranges_of(const Table& table) {
    std::string text;
    for (const auto& [values, state] : table.ranges) {
        text += (text.empty() ? "" : ", ") + std::to_string(values.first) + "-" + std::to_string(values.last) + " " +
                std::string{state_name(state)};
    }
    return text;
}

// "Payload Too Large=PAYLOAD_TOO_LARGE, ...".
inline std::string former_names_of(const Row& row) {
    std::string text;
    for (const auto& former : row.former_names) text += (text.empty() ? "" : ", ") + former.text + "=" + former.name;
    return text;
}

// The elements of a table of tokens with a column of choices.
inline std::string choice_column(const std::string& inside) {
    return tokens("<column element=\"safe\" kind=\"choice\" function=\"safety_of\" type=\"safety\">Safe.\n" + inside +
                  "</column>");
}

}  // namespace iana_codegen

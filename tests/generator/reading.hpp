// Shared by the tests of the reader and of the rules: read XML and return all diagnostics as one text.
#pragma once

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "registry/registry.hpp"
#include "registry/source.hpp"
#include "registry/xml_text.hpp"
#include "tables/status_codes.hpp"
#include "tables/supplement.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// All diagnostics, one per line, without the last line end.
inline std::string lines_of(const Diagnostics& diagnostics) {
    std::string text;
    for (const auto& diagnostic : diagnostics.all()) text += (text.empty() ? "" : "\n") + to_string(diagnostic);
    return text;
}

template <typename Value>
struct Outcome {
    std::optional<Value> value;
    std::string diagnostics;
};

// Reads a registry whose file is named f.xml in the diagnostics.
inline Outcome<Registry> read(std::string_view xml) {
    Diagnostics diagnostics;
    auto registry = read_registry(xml, "f.xml", diagnostics);
    return {std::move(registry), lines_of(diagnostics)};
}

// All diagnostics of a rejected registry.
inline std::string refusal_of(std::string_view xml) {
    const auto [registry, diagnostics] = read(xml);
    EXPECT_FALSE(registry);
    return diagnostics;
}

// The diagnostics of check_xml_text(); empty if it accepts the text.
inline std::string problem_in(std::string_view text) {
    Diagnostics diagnostics;
    const bool is_fine = check_xml_text(Source{text, "f.xml"}, diagnostics);
    EXPECT_EQ(is_fine, diagnostics.all().empty());
    EXPECT_EQ(is_fine, diagnostics.error_count() == 0);
    return lines_of(diagnostics);
}

// A registry with these records, the first of which starts in line 5, column 1.
inline std::string registry_with(std::string_view records) {
    return "<registry xmlns=\"http://www.iana.org/assignments\" id=\"http-status-codes\">\n"
           "<updated>2025-09-15</updated>\n"
           "<registry id=\"http-status-codes-1\">\n"
           "<title>HTTP Status Codes</title>\n" +
           std::string{records} + "\n</registry>\n</registry>\n";
}

// A supplement with one inner registry of that kind, whose first record starts in line 3, column 1.
inline std::string supplement_with(std::string_view kind, std::string_view records) {
    return "<registry xmlns=\"http://www.iana.org/assignments\" id=\"http-status-supplement\">\n<registry id=\"" +
           std::string{kind} + "\">\n" + std::string{records} + "\n</registry>\n</registry>\n";
}

// The source of a fact in a supplement.
inline constexpr const char* source = "<xref type=\"text\">Folklore</xref>";

// One line: the value is in column 16; after a value of three digits, the rest is in column 27.
inline std::string fact(const std::string& value, const std::string& rest) {
    return "<record><value>" + value + "</value>" + rest + "</record>\n";
}

// The same with a text, which is in column 40 after a value of three digits.
inline std::string text_fact(const std::string& value, const std::string& text) {
    return fact(value, "<description>" + text + "</description>" + source);
}

// Reads and interprets the registry f.xml with supplements that are named s0.xml, s1.xml, ...
inline Outcome<Table> interpret(const std::string& registry_xml, const std::vector<std::string>& supplements = {}) {
    static const std::vector<std::string> names = {"s0.xml", "s1.xml", "s2.xml", "s3.xml"};
    Diagnostics diagnostics;
    const auto registry = read_registry(registry_xml, "f.xml", diagnostics, registry_id);
    std::vector<Registry> read_supplements;
    for (std::size_t i = 0; i < supplements.size(); ++i) {
        if (auto read = read_registry(supplements[i], names.at(i), diagnostics, supplement_id)) {
            read_supplements.push_back(*read);
        }
    }
    auto status_codes = registry ? interpret_status_codes(*registry, read_supplements, diagnostics) : std::nullopt;
    if (diagnostics.error_count() != 0) status_codes.reset();
    return {std::move(status_codes), lines_of(diagnostics)};
}

inline const std::vector<Member>& members_of(const Table& table, StatusColumn column) {
    return table.columns.at(static_cast<std::size_t>(column)).members;
}

}  // namespace iana_codegen

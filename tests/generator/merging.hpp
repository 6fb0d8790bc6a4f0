// Merges supplements into a small registry, expects no diagnostics, and returns the result as texts.
#pragma once

#include <gtest/gtest.h>
#include <cstdint>

#include <string>
#include <vector>

#include "reading.hpp"
#include "registry/reference.hpp"
#include "tables/status_codes.hpp"

namespace iana_codegen {

// 404 cites a whole RFC, a section of another, and a draft; 418 is unused; the rest is unassigned.
inline const std::string merge_registry = registry_with(
    "<record><value>200</value><description>OK</description></record>\n"
    "<record><value>404</value><description>Not Found</description><xref type=\"rfc\" data=\"rfc1\"/>"
    "<xref type=\"rfc\" data=\"rfc2\" section=\"7\"/><xref type=\"draft\" data=\"draft-x-00\"/></record>\n"
    "<record><value>418</value><description>(Unused)</description><xref type=\"rfc\" data=\"rfc2\"/></record>\n"
    "<record><value>419-599</value><description>Unassigned</description></record>\n");

inline Table merged(const std::vector<std::string>& supplements) {
    const auto [status_codes, diagnostics] = interpret(merge_registry, supplements);
    EXPECT_EQ(diagnostics, "");
    return status_codes.value_or(Table{});
}

inline Row row_of(std::uint64_t code, const std::vector<std::string>& supplements) {
    auto status_codes = merged(supplements);
    const auto* row = status_codes.find(code);
    EXPECT_NE(row, nullptr) << code;
    return row != nullptr ? *row : Row{};
}

inline std::string citations_of(const std::vector<Reference>& references) {
    std::string text;
    for (const auto& reference : references) text += (text.empty() ? "" : "; ") + citation(reference);
    return text;
}

inline std::string codes_of(const std::vector<Member>& members) {
    std::string text;
    for (const auto& [codes, sources] : members) {
        text += (text.empty() ? "" : " ") + std::to_string(codes.first) + "-" + std::to_string(codes.last) + ":" +
                citations_of(sources);
    }
    return text;
}

}  // namespace iana_codegen

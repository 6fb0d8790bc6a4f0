// Shared by the tests of descriptions: parse a text and return the result with all diagnostics.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "reading.hpp"
#include "tables/phrase.hpp"

namespace iana_codegen {

inline Outcome<Description> parse(const std::string& text) {
    Diagnostics diagnostics;
    auto description = parse_description({"description", text, {"f.xml", 7, 3}}, diagnostics);
    return {std::move(description), lines_of(diagnostics)};
}

// The only diagnostic of a rejected description, without its location.
inline std::string error_of(const std::string& text) {
    const auto [description, diagnostics] = parse(text);
    EXPECT_FALSE(description) << text;
    const std::string place = "f.xml:7:3: error: ";
    EXPECT_TRUE(diagnostics.starts_with(place)) << diagnostics;
    return diagnostics.substr(std::min(place.size(), diagnostics.size()));
}

}  // namespace iana_codegen

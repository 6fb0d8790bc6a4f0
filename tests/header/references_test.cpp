// Compares the references of every code with the data: first the registry's in its order, then the supplement's.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "all_codes.hpp"
#include "registry_reader.hpp"

namespace header_tests {
namespace {

namespace http = iana::http;

using Fields = std::vector<std::string>;

std::vector<Fields> in_header(http::status code) {
    std::vector<Fields> rows;
    for (const auto& row : http::references(code)) {
        rows.push_back({std::string{row.document}, std::string{row.section}, std::string{row.title},
                        std::string{row.maturity}, std::string{row.url}});
    }
    return rows;
}

std::vector<Fields> in_files(int number) {
    std::vector<Fields> rows;
    const auto* code = registry().find(number);
    if (code == nullptr) return rows;
    for (const auto& row : code->references) {
        rows.push_back({row.document, row.section, row.title, row.maturity, row.url});
    }
    return rows;
}

TEST(References, AreRightForEveryValue) {
    for (const auto code : all_codes()) ASSERT_EQ(in_header(code), in_files(number_of(code))) << number_of(code);
}

TEST(References, AreAlsoInTheRow) {
    for (const auto& entry : http::statuses) {
        EXPECT_EQ(entry.references.data(), http::references(entry.code).data()) << number_of(entry.code);
        EXPECT_EQ(entry.references.size(), http::references(entry.code).size()) << number_of(entry.code);
    }
}

}  // namespace
}  // namespace header_tests

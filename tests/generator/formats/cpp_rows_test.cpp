// Tests the identifiers in C++ headers for documents that several references cite.
#include "formats/cpp/rows.hpp"

#include <gtest/gtest.h>

#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace iana_codegen {
namespace {

Table citing(const std::vector<std::string>& documents) {
    Row row;
    row.value = 200;
    for (const auto& document : documents) {
        Reference reference;
        reference.document = document;
        row.references.push_back(reference);
    }
    Table status_codes;
    status_codes.rows = {row};
    return status_codes;
}

// The identifiers, in the order of the documents' names.
std::vector<std::string> identifiers_in(const std::string& header) {
    const std::string before = "inline constexpr document ";
    std::vector<std::string> identifiers;
    std::istringstream lines{header};
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with(before)) continue;
        identifiers.push_back(line.substr(before.size(), line.find(' ', before.size()) - before.size()));
    }
    return identifiers;
}

using Names = std::vector<std::string>;

TEST(DocumentsOfCpp, HaveIdentifiersMadeFromTheirNames) {
    EXPECT_EQ(identifiers_in(emit_documents(citing({"RFC 9110", "The \"OK\" page"}))),
              (Names{"rfc9110", "document_the_ok_page"}));
    EXPECT_EQ(identifiers_in(emit_documents(citing({"???"}))), (Names{"document_unnamed"}));
}

TEST(DocumentsOfCpp, AreNumberedIfTheirIdentifiersWouldBeEqual) {
    EXPECT_EQ(identifiers_in(emit_documents(citing({"A 1", "A+1", "a-1"}))),
              (Names{"document_a_1", "document_a_1_2", "document_a_1_3"}));
}

TEST(DocumentsOfCpp, HaveOneIdentifierIfCitedSeveralTimes) {
    EXPECT_EQ(identifiers_in(emit_documents(citing({"A", "A", "A", "A!"}))), (Names{"document_a", "document_a_2"}));
}

// With the number 2, the name would be that of another document.
TEST(DocumentsOfCpp, SkipNumbersThatGiveTheNameOfAnother) {
    EXPECT_EQ(identifiers_in(emit_documents(citing({"A 2", "A", "A!", "A?"}))),
              (Names{"document_a", "document_a_2", "document_a_3", "document_a_4"}));
}

}  // namespace
}  // namespace iana_codegen

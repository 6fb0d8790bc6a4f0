// The format json for described tables: the schema accepts its output and refuses documents with mistakes.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

// The expected outputs that tests/generator compares with the format.
const std::string golden_folder = IANA_CODEGEN_SOURCE_DIR "/tests/generator/golden/";
const std::string words_document = golden_folder + "shop-word.json.golden";
const std::string signals_document = golden_folder + "shop-till-signal.json.golden";

Result check_with_table_schema(const TemporaryFolder& folder, const Arguments& documents) {
    Arguments arguments = {IANA_CODEGEN_SOURCE_DIR "/tests/command_line/json_fits_schema.py",
                           IANA_CODEGEN_SOURCE_DIR "/generator/formats/json/table.schema.json"};
    arguments.insert(arguments.end(), documents.begin(), documents.end());
    return run(folder, IANA_CODEGEN_PYTHON, arguments);
}

TEST(TableSchema, AcceptsTokensAndNumbers) {
    const TemporaryFolder folder;
    const auto result = check_with_table_schema(folder, {words_document, signals_document});
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    EXPECT_EQ(result.errors, "");
}

using Mutations = std::vector<std::pair<std::string, std::string>>;

// A text of the document, and a replacement that makes the document wrong.
const Mutations mutations_of_words = {
    {R"("registry": "invented_words")", R"("registry": null)"},
    {R"("table": "shop-word",)", ""},
    {R"("namespace": "shop")", R"("namespace": "shop::")"},
    {R"("name": "word")", R"("name": "a word")"},
    {R"("updated": "2030-02-28")", R"("updated": "")"},
    {R"("updated": "2030-02-28")", R"("updated": "2030-02-32")"},
    {R"("key": "token in any case")", R"("key": "token")"},
    {R"("key": "token in any case")", R"("key": "number")"},
    {R"("bits": 16)", R"("bits": 15)"},
    {R"("kind": "choice")", R"("kind": "enum")"},
    {R"("is_from_supplement": false)", R"("is_from_supplement": null)"},
    {R"("type": "status_of_word")", R"("type": "")"},
    {R"("choices": ["permanent")", R"("choices": [null)"},
    {R"({"first": 2, "last": 2)", R"({"first": 2)"},
    {R"("rows": [)", R"("rows": [{}, )"},
    {R"("rows": [)", R"("more": 1, "rows": [)"},
    {R"("value": 2, )", R"("value": 2, "last": 2, )"},
    {R"("value": 2, )", R"("value": -2, )"},
    {R"("value": 2, )", R"("value": 2, "more": 2, )"},
    {R"("name": "Apple")", R"("name": "")"},
    {R"("identifier": "class_")", R"("identifier": "class-")"},
    {R"("state": "assigned")", R"("state": "known")"},
    {R"("description": null)", R"("description": "")"},
    {R"("cells": {"safe": true)", R"("cells": {"safe": [])"},
    {R"("index": 9007199254740993)", R"("index": 1.5)"},
    {R"("index": 9007199254740993)", R"("index": 18446744073709551616)"},
    {R"("former_names": [], )", ""},
    {R"("identifier": null, "sources")", R"("sources")"},
    {R"("maturity": "Historic")", R"("maturity": "")"},
    {R"("url": "https://)", R"("url": "ftp://)"},
    {R"("ranges": [])", R"("ranges": [{"first": 1, "last": 2, "state": "unassigned"}])"},
};
const Mutations mutations_of_signals = {
    {R"("value": 8, "last": 15)", R"("value": 8)"},
    {R"("key": "number")", R"("key": "exact token")"},
    {R"({"first": 1, "last": 7)", R"({"first": 1)"},
    {R"("state": "private_use")", R"("state": "private use")"},
    {R"("last": 18446744073709551614)", R"("last": 18446744073709551616)"},
};

// Writes a document for each mutation and expects the schema to refuse them all.
void expect_refused(const std::string& document, const Mutations& mutations) {
    const TemporaryFolder folder;
    Arguments names;
    for (const auto& [old_text, new_text] : mutations) {
        names.push_back(std::to_string(names.size()) + ".json");
        folder.write(names.back(), replaced(document, old_text, new_text));
    }
    const auto result = check_with_table_schema(folder, names);
    for (std::size_t i = 0; i < names.size(); ++i) {
        EXPECT_NE(("\n" + result.errors).find("\n" + names[i] + ": $"), std::string::npos) << mutations[i].second;
    }
}

TEST(TableSchema, RefusesMistakesInATableOfTokens) { expect_refused(read_file(words_document), mutations_of_words); }

TEST(TableSchema, RefusesMistakesInATableOfNumbers) {
    expect_refused(read_file(signals_document), mutations_of_signals);
}

}  // namespace
}  // namespace command_line_tests

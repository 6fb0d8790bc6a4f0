// The format json: its output fits the schema and says the same as the data.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

const std::string schema = IANA_CODEGEN_SOURCE_DIR "/generator/formats/json/http-status-codes.schema.json";
const std::string schema_checker = IANA_CODEGEN_SOURCE_DIR "/tests/command_line/json_fits_schema.py";
const std::string checker = IANA_CODEGEN_SOURCE_DIR "/tests/command_line/json_says_what_data_says.py";

class Json : public ::testing::Test {
protected:
    // Writes document.json.
    void generate(const std::string& registry, const std::vector<std::string>& supplements = {}) const {
        folder_.write("registry.xml", registry);
        Arguments arguments = {"generate", "json", "registry.xml", "--output", "document.json"};
        for (const auto& supplement : supplements) {
            const auto name = "supplement" + std::to_string(arguments.size()) + ".xml";
            folder_.write(name, supplement);
            arguments.insert(arguments.end(), {"--supplement", name});
        }
        const auto result = run_tool(folder_, arguments);
        ASSERT_EQ(result.exit_status, 0) << result.errors;
        ASSERT_EQ(result.errors, "");
    }

    [[nodiscard]] Result run_python(const Arguments& arguments) const {
        return run(folder_, IANA_CODEGEN_PYTHON, arguments);
    }

    void expect_valid() const {
        const auto result = run_python({schema_checker, schema, "document.json"});
        EXPECT_EQ(result.exit_status, 0) << result.errors;
        EXPECT_EQ(result.errors, "");
    }

    void generate_known() const { generate(known_registry(), {known_supplement()}); }

    TemporaryFolder folder_;
};

// IANA may change data/, and then warnings about obsolete facts of the supplement are correct.
TEST_F(Json, FitsTheSchemaForTheCommittedData) {
    const std::string data = IANA_CODEGEN_SOURCE_DIR "/data/";
    const auto result = run_tool(folder_, {"generate", "json", data + "http-status-codes.xml", "--supplement",
                                           data + "http-status-supplement.xml", "--output", "document.json"});
    ASSERT_EQ(result.exit_status, 0) << result.errors;
    expect_valid();
}

TEST_F(Json, SaysWhatTheDataSays) {
    ASSERT_NO_FATAL_FAILURE(generate_known());
    expect_valid();
    folder_.write("supplement.xml", known_supplement());
    const auto result = run_python({checker, "document.json", "registry.xml", "supplement.xml"});
    EXPECT_EQ(result.exit_status, 0) << result.errors;
}

TEST_F(Json, SaysWhosePhraseAPreferredOneIs) {
    const auto preferred = supplement_of(facts("preferred-phrases", fact("413", "Request Entity Too Large")));
    ASSERT_NO_FATAL_FAILURE(generate(known_registry(), {known_supplement(), preferred}));
    expect_valid();
    folder_.write("supplement.xml", known_supplement());
    folder_.write("preferred.xml", preferred);
    const auto result = run_python({checker, "document.json", "registry.xml", "supplement.xml", "preferred.xml"});
    EXPECT_EQ(result.exit_status, 0) << result.errors;
}

TEST_F(Json, ReaderOfTheDataReportsADifference) {
    ASSERT_NO_FATAL_FAILURE(generate_known());
    folder_.write("supplement.xml", replaced(known_supplement(), "Payload Too Large", "Load Too Large"));
    const auto result = run_python({checker, "document.json", "registry.xml", "supplement.xml"});
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_NE(result.errors.find(".statuses.413.former_phrases: [{'phrase': 'Payload Too Large'"), std::string::npos)
        << result.errors;
}

TEST_F(Json, SaysWhatTheDataSaysWithoutASupplement) {
    ASSERT_NO_FATAL_FAILURE(generate(known_registry()));
    expect_valid();
    const auto result = run_python({checker, "document.json", "registry.xml"});
    EXPECT_EQ(result.exit_status, 0) << result.errors;
}

TEST_F(Json, ContainsCodesThatOnlyASupplementHas) {
    ASSERT_NO_FATAL_FAILURE(generate(
        small_registry(), {supplement_of(facts("known-by", fact("499", "Client Closed Request")) +
                                         facts("descriptions", fact("499", "The client went away."))),
                           supplement_of(facts("former-phrases", fact("404", "Lost") + fact("499", "Went Away")))}));
    expect_valid();
    EXPECT_NE(
        folder_.read("document.json")
            .find(
                R"({"code": 499, "name": "CLIENT_CLOSED_REQUEST", "phrase": "Client Closed Request", )"
                R"("registered_phrase": null, "phrase_sources": [], "state": "unassigned", "description": "The client went away.", )"),
        std::string::npos)
        << folder_.read("document.json");
}

TEST_F(Json, HasNoStatusesIfNoCodeIsAssigned) {
    ASSERT_NO_FATAL_FAILURE(generate(registry_of(record("100-599", "Unassigned"))));
    expect_valid();
    EXPECT_EQ(folder_.read("document.json"),
              "{\n"
              "  \"registry\": \"http-status-codes\",\n"
              "  \"updated\": \"2025-01-02\",\n"
              "  \"statuses\": [],\n"
              "  \"unassigned\": [\n"
              "    {\"first\": 100, \"last\": 599}\n"
              "  ],\n"
              "  \"heuristically_cacheable\": [],\n"
              "  \"never_with_content\": [],\n"
              "  \"method_preserving\": []\n"
              "}\n");
}

TEST_F(Json, FitsTheSchemaForAnUnusedCode) {
    ASSERT_NO_FATAL_FAILURE(generate(registry_of(record("306", "(Unused)"))));
    expect_valid();
}

TEST_F(Json, KeepsHostileTextsUnchanged) {
    const auto phrase = std::string{R"(Say "no" \" \u0041 \\ \n {0} </script> <!-- %s \)"};
    ASSERT_NO_FATAL_FAILURE(generate(
        registry_of(record("200", escaped(phrase)) +
                    "<record><value>201</value><description>Odd</description>"
                    "<xref type=\"uri\" data=\"https://example.org/(a)?b=[c]&amp;d='e'*!$~#f\">A \"page\"\\</xref>"
                    "<xref type=\"person\" data=\"A_Person\">A \\ Person</xref></record>"),
        {supplement_of(facts("former-phrases", fact("200", escaped(R"(\"Once\")"))) +
                       facts("descriptions", fact("200", escaped(R"(Says "\" and </b> and ', ok\)"))) +
                       facts("heuristically-cacheable",
                             "<record><value>150-250</value>"
                             "<xref type=\"text\" data=\"&quot;\\\"/></record>"))}));
    expect_valid();
    const auto result = run_python(
        {"-c",
         "import json\n"
         "found = json.load(open('document.json', encoding='ascii'))\n"
         "ok, odd = found['statuses']\n"
         "for text in ok['phrase'], ok['description'], ok['former_phrases'][0]['phrase']: print(text)\n"
         "for reference in odd['references']: print(reference['document'], reference['url'])\n"
         "print(ok['heuristically_cacheable'], found['heuristically_cacheable'][0]['sources'][0]['document'])\n"});
    EXPECT_EQ(result.output, phrase +
                                 "\n"
                                 "Says \"\\\" and </b> and ', ok\\\n"
                                 "\\\"Once\\\"\n"
                                 "A \"page\"\\ https://example.org/(a)?b=[c]&d='e'*!$~#f\n"
                                 "A \\ Person None\n"
                                 "True \"\\\n")
        << result.errors;
}

// A change of one code changes only its row.
TEST_F(Json, ChangesOneRowIfOneCodeChanges) {
    ASSERT_NO_FATAL_FAILURE(generate_known());
    const auto before = folder_.read("document.json");
    ASSERT_NO_FATAL_FAILURE(generate(replaced(known_registry(), "<description>Gone</description>",
                                              "<description>Gone For Good And All</description>"),
                                     {known_supplement()}));
    auto after = replaced(folder_.read("document.json"), "GONE_FOR_GOOD_AND_ALL", "GONE");
    // The phrase, and the phrase of the registry.
    for (int i = 0; i < 2; ++i) after = replaced(after, "Gone For Good And All", "Gone");
    EXPECT_EQ(after, before);
}

// A text of the known registry's document, and a replacement that makes the document wrong.
const std::vector<std::pair<std::string, std::string>> mutations = {
    {R"("registry": "http-status-codes")", R"("registry": "http-fields")"},
    {R"("updated": "2025-09-15",)", ""},
    {R"("updated": "2025-09-15")", R"("updated": "2025-9-15")"},
    {R"("updated": "2025-09-15")", R"("updated": "2025-13-15")"},
    {R"("updated": "2025-09-15")", R"("updated": null)"},
    {R"("statuses": [)", R"("statuses": [null, )"},
    {R"("statuses": [)", R"("more": 1, "statuses": [)"},
    {R"("code": 404)", R"("code": 99)"},
    {R"("code": 404)", R"("code": 600)"},
    {R"("code": 404)", R"("code": "404")"},
    {R"("code": 404)", R"("code": 404.5)"},
    {R"("code": 404)", R"("code": 404, "class": 4)"},
    {R"("name": "NOT_FOUND")", R"("name": "Not_Found")"},
    {R"("name": "NOT_FOUND")", R"("name": "NOT__FOUND")"},
    {R"("name": "NOT_FOUND")", R"("name": null)"},
    {R"("phrase": "Not Found")", R"("phrase": null)"},
    {R"("phrase": "Not Found")", R"("phrase": "")"},
    {R"("phrase": "Not Found")", R"json("phrase": "Not Found (OBSOLETED)")json"},
    {R"("phrase": "Not Found")", R"("phrase": "Not\u00e4 Found")"},
    {R"("phrase": "Not Found")", R"("phrase": ")" + std::string(101, 'a') + '"'},
    {R"("state": "temporary")", R"("state": "assigned")"},
    {R"("state": "obsoleted")", R"("state": "temporary")"},
    {R"("state": "obsoleted")", R"("state": "obsolete")"},
    {R"("state": "obsoleted", "description": ")", R"("state": "obsoleted", "description": "\n)"},
    {R"("expires": "2026-11-13")", R"("expires": null)"},
    {R"("expires": "2026-11-13", "publication_requested": null)",
     R"("expires": "2026-11-13", "publication_requested": "2026-11-10")"},
    {R"("expires": null, "publication_requested": null)", R"("expires": null, "publication_requested": "2026-11-10")"},
    {R"("expires": null, "publication_requested": null)", R"("expires": null)"},
    {R"("maturity": "Experimental")", R"("maturity": "Exp\u00e9rimental")"},
    {R"("heuristically_cacheable": true)", R"("heuristically_cacheable": "yes")"},
    {R"("former_phrases": [], )", ""},
    {R"("former_phrases": [])", R"("former_phrases": null)"},
    {R"({"phrase": "Payload Too Large", )", R"({)"},
    {R"("section": "15.2.1")", R"("section": "")"},
    {R"("section": "15.2.1")", R"("section": 15)"},
    {R"("section": "15.2.1", )", ""},
    {R"("url": "https://)", R"("url": "ftp://)"},
    {R"("url": "https://)", R"("url": "javascript://)"},
    {R"("url": "https://)", R"("url": "https:// )"},
    {R"("maturity": null)", R"("maturity": "")"},
    {R"({"first": 105, )", R"({)"},
    {R"({"first": 100, "last": 199, "sources": [)", R"({"first": 100, "last": 199, "sources": [{}, )"},
};

TEST_F(Json, SchemaRefusesWrongDocuments) {
    ASSERT_NO_FATAL_FAILURE(generate_known());
    const auto document = folder_.read("document.json");
    Arguments arguments = {schema_checker, schema};
    for (std::size_t i = 0; i < mutations.size(); ++i) {
        const auto& [old_text, new_text] = mutations[i];
        folder_.write(std::to_string(i) + ".json", replaced(document, old_text, new_text));
        arguments.push_back(std::to_string(i) + ".json");
    }
    const auto result = run_python(arguments);
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_EQ(result.output, "");
    for (std::size_t i = 0; i < mutations.size(); ++i) {
        EXPECT_NE(("\n" + result.errors).find("\n" + std::to_string(i) + ".json: $"), std::string::npos)
            << mutations[i].second;
    }
}

}  // namespace
}  // namespace command_line_tests

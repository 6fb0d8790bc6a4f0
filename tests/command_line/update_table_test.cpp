// update --table: the supplement that it writes for a new version of a described registry. The files in tests/updates
// are small versions of real changes: fields were added, Pep-Info became PEP-Info.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "invented.hpp"
#include "run.hpp"
#include "update_registry.hpp"

namespace command_line_tests {
namespace {

std::string source_until(const std::string& registry, const std::string& date) {
    return "<xref type=\"uri\" data=\"https://www.iana.org/assignments/" + registry + "\">IANA registry until " + date +
           "</xref>";
}

class UpdateTable : public ::testing::Test {
protected:
    // Writes old.xml, new.xml and supplement.xml of the registry.
    void take(const std::string& registry) const {
        folder_.write("old.xml", update_file("data/" + registry + ".xml"));
        folder_.write("new.xml", update_file("newer/" + registry + ".xml"));
        folder_.write("supplement.xml", update_file("data/" + registry + "-supplement.xml"));
    }

    void take_table(const std::string& table) const {
        folder_.write(table + ".xml", update_file("data/tables/" + table + ".xml"));
    }

    void take_fields() const {
        take("http-fields");
        take_table("http-field");
    }

    void take_websocket() const {
        take("websocket");
        take_table("websocket-opcode");
        take_table("websocket-close-code");
    }

    // Updates the supplement in place.
    [[nodiscard]] Result update(const std::string& table) const {
        return run_tool(folder_, {"update", "old.xml", "new.xml", "--table", table + ".xml", "--supplement",
                                  "supplement.xml", "--output", "supplement.xml"});
    }

    void expect_updated(const std::string& table, const std::string& errors) const {
        const auto result = update(table);
        EXPECT_EQ(result.exit_status, 0);
        EXPECT_EQ(result.output, "");
        EXPECT_EQ(result.errors, errors);
    }

    // Expects that the supplement stays as it is.
    void expect_refused(const std::string& table, const std::string& errors) const {
        const auto before = folder_.read("supplement.xml");
        const auto result = update(table);
        EXPECT_EQ(result.exit_status, 1);
        EXPECT_EQ(result.output, "");
        EXPECT_EQ(result.errors, errors);
        EXPECT_EQ(folder_.read("supplement.xml"), before);
    }

    [[nodiscard]] std::string json_of(const std::string& registry, const std::string& table) const {
        const auto made = run_tool(
            folder_, {"generate", "json", registry, "--table", table + ".xml", "--supplement", "supplement.xml"});
        EXPECT_EQ(made.exit_status, 0) << made.errors;
        return made.output;
    }

    void edit(const std::string& file, const std::string& old_text, const std::string& new_text) const {
        folder_.write(file, replaced(folder_.read(file), old_text, new_text));
    }

    TemporaryFolder folder_;
};

const std::string kept_fields =
    "kept: 'Differential-ID' was registered, now in the supplement's known-by: its enumerator stays\n"
    "numbered: 'Accept-Signature' is 6, now in the supplement's numbers\n"
    "numbered: 'Deprecation' is 7, now in the supplement's numbers\n";

TEST_F(UpdateTable, KeepsTokensAndNumbersNewOnes) {
    take_fields();
    const auto before = folder_.read("supplement.xml");
    expect_updated("http-field", kept_fields);
    const std::string added =
        "    <record>\n      <value>Accept-Signature</value>\n      <number>6</number>\n    </record>\n"
        "    <record>\n      <value>Deprecation</value>\n      <number>7</number>\n    </record>\n"
        "  </registry>\n"
        "  <registry id=\"known-by\">\n"
        "    <record>\n      <value>Differential-ID</value>\n      " +
        source_until("http-fields", "2026-08-21") + "\n    </record>\n";
    EXPECT_EQ(folder_.read("supplement.xml"),
              replaced(before, "<number>5</number>\n    </record>\n", "<number>5</number>\n    </record>\n" + added));
}

TEST_F(UpdateTable, KeepsEachEnumeratorWithItsNumber) {
    take_fields();
    EXPECT_EQ(update("http-field").exit_status, 0);
    const auto header = run_tool(
        folder_, {"generate", "cpp", "new.xml", "--table", "http-field.xml", "--supplement", "supplement.xml"});
    const auto text = unwrapped(header.output);
    for (const std::string enumerator : {"accept = 1,", "accept_signature = 6,", "c_pep_info = 2,", "deprecation = 7,",
                                         "differential_id = 3,", "pep_info = 4,", "pragma = 5,"}) {
        EXPECT_NE(text.find(" " + enumerator), std::string::npos) << enumerator << "\n" << header.output;
    }
    EXPECT_NE(header.output.find("\"PEP-Info\""), std::string::npos);
}

TEST_F(UpdateTable, ChangesNothingTheSecondTime) {
    take_fields();
    EXPECT_EQ(update("http-field").exit_status, 0);
    const auto supplement = folder_.read("supplement.xml");
    expect_updated("http-field", "");
    EXPECT_EQ(folder_.read("supplement.xml"), supplement);
}

TEST_F(UpdateTable, TakesRegisteredTokensOutOfKnownBy) {
    take_fields();
    EXPECT_EQ(update("http-field").exit_status, 0);
    const auto older = folder_.read("old.xml");
    folder_.write("old.xml", folder_.read("new.xml"));
    folder_.write("new.xml", older);
    expect_updated("http-field",
                   "kept: 'Accept-Signature' was registered, now in the supplement's known-by: its enumerator stays\n"
                   "kept: 'Deprecation' was registered, now in the supplement's known-by: its enumerator stays\n"
                   "removed: 'Differential-ID' from the supplement's known-by: the registry has it again\n");
    const auto json = json_of("new.xml", "http-field");
    EXPECT_NE(json.find(R"({"value": 7, "name": "Deprecation")"), std::string::npos) << json;
    EXPECT_NE(json.find(R"({"value": 3, "name": "Differential-ID")"), std::string::npos) << json;
}

// Without the records, each new row would change the numbers of those after it.
TEST_F(UpdateTable, WritesNumbersThatTheSupplementLacks) {
    take_fields();
    folder_.write("supplement.xml",
                  "<registry xmlns=\"http://www.iana.org/assignments\" id=\"http-fields-supplement\"/>\n");
    EXPECT_EQ(update("http-field").exit_status, 0);
    const auto json = json_of("new.xml", "http-field");
    for (const std::string row : {R"({"value": 1, "name": "Accept")", R"({"value": 3, "name": "Differential-ID")",
                                  R"({"value": 4, "name": "PEP-Info")", R"({"value": 6, "name": "Accept-Signature")"}) {
        EXPECT_NE(json.find(row), std::string::npos) << row << json;
    }
}

TEST_F(UpdateTable, KeepsTheNamesOfSeveralTablesInOneSupplement) {
    take_websocket();
    expect_updated("websocket-opcode",
                   "kept: 9 was 'Ping Frame', now in the supplement's opcode/former-names: its enumerator stays\n");
    expect_updated("websocket-close-code",
                   "kept: 1010 was 'Mandatory Ext.', now in the supplement's close-code-number/known-by: its "
                   "enumerator stays\n");
    const auto supplement = folder_.read("supplement.xml");
    EXPECT_NE(supplement.find("  <registry id=\"opcode/former-names\">\n    <record>\n      <value>9</value>\n"
                              "      <description>Ping Frame</description>\n      " +
                              source_until("websocket", "2026-06-10")),
              std::string::npos)
        << supplement;
    EXPECT_NE(supplement.find("  <registry id=\"close-code-number/known-by\">\n    <record>\n      "
                              "<value>1010</value>\n"),
              std::string::npos)
        << supplement;
    EXPECT_NE(json_of("new.xml", "websocket-opcode").find(R"("former_names": [{"name": "Ping Frame")"),
              std::string::npos);
    const auto codes = json_of("new.xml", "websocket-close-code");
    EXPECT_NE(codes.find(R"("value": 1010, "last": 1010, "name": "Mandatory Ext.")"), std::string::npos) << codes;
    EXPECT_NE(codes.find(R"("name": "Bad Gateway")"), std::string::npos) << codes;
}

TEST_F(UpdateTable, MovesTheNameOfANumberThatIsRegisteredAgain) {
    take_websocket();
    EXPECT_EQ(update("websocket-close-code").exit_status, 0);
    folder_.write("old.xml", folder_.read("new.xml"));
    edit("new.xml", "<record><value>1014<",
         "<record><value>1010</value><description>Missing Extension</description></record><record><value>1014<");
    expect_updated("websocket-close-code",
                   "kept: 1010 was 'Mandatory Ext.', now in the supplement's close-code-number/former-names: its "
                   "enumerator stays\n");
    const auto codes = json_of("new.xml", "websocket-close-code");
    EXPECT_NE(codes.find(R"("name": "Missing Extension")"), std::string::npos) << codes;
    EXPECT_NE(codes.find(R"("former_names": [{"name": "Mandatory Ext.")"), std::string::npos) << codes;
}

TEST_F(UpdateTable, CitesARegistryWithoutADate) {
    take_websocket();
    edit("new.xml", "  <updated>2026-06-10</updated>\n", "");
    EXPECT_EQ(update("websocket-opcode").exit_status, 0);
    EXPECT_NE(folder_.read("supplement.xml").find(">IANA registry, earlier version</xref>"), std::string::npos);
}

TEST_F(UpdateTable, RefusesANumberThatTakesTheNameOfAnother) {
    take_websocket();
    edit("new.xml", "TLS handshake", "Mandatory-Ext");
    expect_refused("websocket-close-code",
                   "new.xml:17:45: error: 'MANDATORY_EXT' would mean 1015, expected 1010 as before\n"
                   "old.xml:15:45: note: 'MANDATORY_EXT' means 1010 here\n");
}

TEST_F(UpdateTable, RefusesNumbersThatSwapNames) {
    take_websocket();
    folder_.write("new.xml",
                  replaced(replaced(replaced(folder_.read("old.xml"), "Text Frame", "X"), "Ping Frame", "Text Frame"),
                           ">X<", ">Ping Frame<"));
    expect_refused("websocket-opcode",
                   "new.xml:9:42: error: 'TEXT_FRAME' would mean 9, expected 1 as before\n"
                   "old.xml:7:42: note: 'TEXT_FRAME' means 1 here\n"
                   "new.xml:7:42: error: 'PING_FRAME' would mean 1, expected 9 as before\n"
                   "old.xml:9:42: note: 'PING_FRAME' means 9 here\n");
}

TEST_F(UpdateTable, RefusesARangeThatMovesItsName) {
    take_websocket();
    edit("old.xml", "<value>1<", "<value>1-2<");
    edit("new.xml", "<value>1</value><description>Text Frame", "<value>2</value><description>Text Frame");
    expect_refused("websocket-opcode",
                   "new.xml:7:42: error: 'TEXT_FRAME' would mean 2, expected 1 as before\n"
                   "old.xml:7:44: note: 'TEXT_FRAME' means 1 here\n");
}

TEST_F(UpdateTable, RefusesATokenWhoseIdentifierAnotherOneHas) {
    take_fields();
    edit("new.xml", "<value>Deprecation</value>", "<value>Differential.ID</value>");
    expect_refused("http-field",
                   "supplement.xml:14:14: warning: 'Differential-ID' does not apply to this registry, field "
                   "'Differential-ID' is not registered\n"
                   "new.xml:22:14: error: 'DIFFERENTIAL_ID' would mean 'Differential.ID', expected 'Differential-ID' "
                   "as before\n"
                   "old.xml:17:14: note: 'DIFFERENTIAL_ID' means 'Differential-ID' here\n");
}

TEST_F(UpdateTable, RefusesATokenThatIsAnAliasOfAnother) {
    take_fields();
    edit("supplement.xml", "  <registry id=\"numbers\">\n",
         facts("aliases", fact("Accept", "Deprecation")) + "  <registry id=\"numbers\">\n");
    const auto result = update("http-field");
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_NE(result.errors.find("supplement.xml:5:47: error: field 'Accept' has the name 'DEPRECATION' of field "
                                 "'Deprecation', expected one of its own, such as one in the 'names' of a supplement\n"
                                 "new.xml:22:14: note: field 'Deprecation' has it here\n"),
              std::string::npos)
        << result.errors;
}

// The range has a name of its own now, so known-by cannot name one of its numbers.
TEST_F(UpdateTable, RefusesALossThatItCannotPrevent) {
    take_websocket();
    edit("new.xml", "<value>9</value><description>Ping<", "<value>8-9</value><description>Controls<");
    expect_refused(
        "websocket-opcode",
        "supplement.xml:13:20: warning: 'Ping Frame' does not apply to this registry, opcode 9 is 'Controls' in "
        "the registry\n"
        "old.xml:9:42: error: 9 would lose 'Ping Frame', expected the supplement to keep it\n");
}

TEST_F(UpdateTable, RefusesMoreTokensThanThereAreNumbers) {
    take_fields();
    edit("supplement.xml", "<number>5<", "<number>65534<");
    const auto result = update("http-field");
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_NE(result.errors.find("new.xml:22:14: error: field 'Deprecation' would get the number 65536, expected 65535 "
                                 "at most\n"),
              std::string::npos)
        << result.errors;
}

// The kinds of a registry with several tables have other names.
TEST_F(UpdateTable, RefusesASupplementForAnotherNumberOfTables) {
    take_fields();
    edit("new.xml", "  <registry id=\"field-names\">", "  <registry id=\"others\"/>\n  <registry id=\"field-names\">");
    const auto result = update("http-field");
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_NE(result.errors.find("supplement.xml:4:3: error: inner registry with id 'numbers', expected one of "
                                 "'field-names/known-by', 'field-names/numbers', "),
              std::string::npos)
        << result.errors;
}

TEST_F(UpdateTable, RefusesFilesOfAnotherRegistry) {
    take_fields();
    folder_.write("supplement.xml", known_supplement());
    expect_refused("http-field",
                   "supplement.xml:4:1: error: registry with id 'http-status-supplement', expected "
                   "'http-fields-supplement'\n");
    take_fields();
    folder_.write("new.xml", update_file("newer/websocket.xml"));
    expect_refused("http-field",
                   "new.xml:2:1: error: registry with id 'websocket', expected 'http-fields' as described\n"
                   "http-field.xml:1:39: note: 'http-fields' is described here\n");
}

TEST_F(UpdateTable, RefusesADescriptionThatCannotBeRead) {
    take_fields();
    edit("http-field.xml", "kind=\"token\"", "kind=\"word\"");
    const auto result = update("http-field");
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_EQ(result.errors.rfind("http-field.xml:3:", 0), 0U) << result.errors;
}

TEST_F(UpdateTable, RefusesToOverwriteTheDescription) {
    take_fields();
    const auto result = run_tool(folder_, {"update", "old.xml", "new.xml", "--table", "http-field.xml", "--supplement",
                                           "supplement.xml", "--output", "http-field.xml"});
    EXPECT_EQ(result.exit_status, 2);
    EXPECT_EQ(result.errors, "iana-codegen: error: --output: 'http-field.xml' is an input, expected another file\n");
}

TEST_F(UpdateTable, NeedsADescription) {
    take_fields();
    const auto result = run_tool(folder_, {"update", "old.xml", "new.xml", "--supplement", "supplement.xml"});
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_NE(result.errors.find("note: every other registry needs a description, expected --table FILE\n"),
              std::string::npos)
        << result.errors;
}

}  // namespace
}  // namespace command_line_tests

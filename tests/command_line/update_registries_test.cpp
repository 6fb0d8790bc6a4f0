// An update of several registries: each one is replaced with all its outputs, or stays as it is.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "server.hpp"
#include "update_registries.hpp"

namespace command_line_tests {
namespace {

namespace fs = std::filesystem;

TEST_F(UpdateRegistries, TakesAGoodChangeInEach) {
    const auto result = update_all();
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    for (const auto& id : {status_codes, fields, websocket}) expect_updated(id);
    EXPECT_EQ(work(), (Tree{{"lock", ""}, {"preparing", ""}}));
    // Each table has a report of its own.
    expect_said(result, "2025-09-15 -> 2026-11-20: major, 1 change 410 renamed Gone -> Lost");
    expect_said(result, "http-field: 2023-10-02 -> 2026-08-21: major, 8 changes Accept-Signature added");
    expect_said(result, "websocket-close-code: 2025-07-30 -> 2026-06-10: major, 4 changes");
    expect_said(result, "websocket-opcode: 2025-07-30 -> 2026-06-10: major, 2 changes");
    // No name is lost, and no number changes.
    EXPECT_NE(folder_.read("generated/iana/http/status.hpp").find("    gone  "), std::string::npos);
    EXPECT_NE(folder_.read("generated/http-field.json").find(R"({"value": 3, "name": "Differential-ID")"),
              std::string::npos);
    EXPECT_NE(folder_.read("generated/http-field.json").find(R"({"value": 4, "name": "PEP-Info")"), std::string::npos);
    const auto supplement = folder_.read("data/websocket-supplement.xml");
    EXPECT_NE(supplement.find("opcode/former-names"), std::string::npos);
    EXPECT_NE(supplement.find("close-code-number/known-by"), std::string::npos);
}

TEST_F(UpdateRegistries, MakesTheIndexOfThePagesAgain) {
    folder_.write("generated/index.html", "an old index");
    EXPECT_EQ(update_all().exit_status, 0);
    const auto index = run_tool(folder_, {"generate", "html", "data"}).output;
    EXPECT_EQ(folder_.read("generated/index.html"), index);
    EXPECT_NE(index.find("2026-06-10"), std::string::npos) << index;
    // An earlier run may have been killed before this step.
    folder_.write("generated/index.html", "an old index");
    EXPECT_EQ(update_all().exit_status, 0);
    EXPECT_EQ(folder_.read("generated/index.html"), index);
}

TEST_F(UpdateRegistries, ChangesNothingTheSecondTime) {
    EXPECT_EQ(update_all().exit_status, 0);
    const auto after = tree();
    const auto result = update_all();
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    for (const auto& id : {status_codes, fields, websocket}) expect_said(result, "/" + id + ".xml has; nothing to do");
    EXPECT_EQ(result.errors.find("up to date"), std::string::npos) << result.errors;
    EXPECT_EQ(tree(), after);
}

TEST_F(UpdateRegistries, UpdatesTheOthersIfOneIsTruncatedAndOneIsOlder) {
    offer(status_codes, half_of(offers_.at(status_codes)));
    offer(websocket, replaced(offers_.at(websocket), "2026-06-10", "2025-07-29"));
    const auto result = update_all();
    EXPECT_NE(result.exit_status, 0);
    expect_unchanged(status_codes);
    expect_updated(fields);
    expect_unchanged(websocket);
    expect_said(result, "http-status-codes.xml gave is not a registry that can be used; its files stay as they are");
    expect_said(result, "gave the registry as updated on 2025-07-29, and data/ has that of 2025-07-30; its files stay");
    expect_said(result,
                "could not update http-status-codes, websocket; apart from that, data/ and generated/ are up to date");
    // The next run may succeed.
    offer(status_codes, newer_registry());
    EXPECT_NE(update_all().exit_status, 0);
    expect_updated(status_codes);
}

TEST_F(UpdateRegistries, UpdatesTheOthersIfOneCannotBeDownloaded) {
    offers_.erase(fields);
    const auto result = update_all();
    EXPECT_NE(result.exit_status, 0);
    expect_updated(status_codes);
    expect_unchanged(fields);
    expect_updated(websocket);
    expect_said(result, "/http-fields/http-fields.xml could not be fetched: the server answered 404; its files stay");
    expect_said(result, "could not update http-fields; apart from that,");
}

TEST_F(UpdateRegistries, UpdatesTheOthersIfOneIsDatedAfterToday) {
    offer(fields, replaced(offers_.at(fields), "2026-08-21", "2026-11-22"));
    const auto result = update_all();
    EXPECT_NE(result.exit_status, 0);
    expect_unchanged(fields);
    expect_updated(websocket);
    expect_said(result, "gave the registry as updated on 2026-11-22, and today is 2026-11-21; its files stay");
}

TEST_F(UpdateRegistries, UpdatesTheOthersIfOneHasTheContentOfAnother) {
    offer(fields, offers_.at(websocket));
    const auto result = update_all();
    EXPECT_NE(result.exit_status, 0);
    expect_unchanged(fields);
    expect_updated(websocket);
    expect_said(result, "error: registry with id 'websocket', expected 'http-fields' as described");
}

// The opcodes alone would be fine.
TEST_F(UpdateRegistries, KeepsAllTablesOfARegistryIfOneIsRefused) {
    offer(websocket, replaced(offers_.at(websocket), "TLS handshake", "Mandatory Ext."));
    const auto result = update_all();
    EXPECT_NE(result.exit_status, 0);
    expect_updated(fields);
    expect_unchanged(websocket);
    expect_said(result, "error: 'MANDATORY_EXT' would mean 1015, expected 1010 as before");
    expect_said(result, "the names cannot be kept with what");
}

TEST_F(UpdateRegistries, KeepsARegistryIfOneOfItsFilesCannotBeReplaced) {
    fs::create_directories(folder_.path() / "generated/iana/websocket/opcode.h");
    const auto result = update_all();
    EXPECT_NE(result.exit_status, 0);
    expect_unchanged(websocket);
    expect_updated(status_codes);
    expect_updated(fields);
    expect_said(result, "opcode.h is a link or a directory, expected a file; its files stay as they are");
    expect_said(result, "could not update websocket; apart from that, data/ and generated/ are up to date");
}

TEST_F(UpdateRegistries, KeepsEverythingIfStrictAndOneIsRefused) {
    is_strict_ = true;
    offer(fields, half_of(offers_.at(fields)));
    const auto result = update_all();
    EXPECT_NE(result.exit_status, 0);
    EXPECT_EQ(tree(), before_);
    expect_said(result, "could not update http-fields; apart from that, nothing was changed");
}

TEST_F(UpdateRegistries, KeepsEverythingIfStrictAndOneFileCannotBeReplaced) {
    is_strict_ = true;
    fs::create_directories(folder_.path() / "generated/iana/websocket/opcode.h");
    const auto result = update_all();
    EXPECT_NE(result.exit_status, 0);
    EXPECT_EQ(tree(), before_);
    expect_said(result, "could not update all; apart from that, nothing was changed");
}

TEST_F(UpdateRegistries, TakesAGoodChangeInEachIfStrict) {
    is_strict_ = true;
    const auto result = update_all();
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    for (const auto& id : {status_codes, fields, websocket}) expect_updated(id);
    EXPECT_EQ(work(), (Tree{{"lock", ""}, {"preparing", ""}}));
}

TEST_F(UpdateRegistries, MakesASupplementThatIsMissing) {
    fs::remove(folder_.path() / "data/http-fields-supplement.xml");
    const auto result = update_all();
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    expect_updated(fields);
    EXPECT_NE(folder_.read("generated/http-field.json").find(R"({"value": 4, "name": "PEP-Info")"), std::string::npos);
}

TEST_F(UpdateRegistries, MakesNoSupplementWithoutRecords) {
    fs::remove(folder_.path() / "data/websocket-supplement.xml");
    const auto close_code =
        R"(<value>1014</value><description>The server was acting as a gateway or proxy and received)"
        R"( an invalid response from the upstream server. This is similar to 502 HTTP Status Code.)";
    const auto registry = replaced(folder_.read("data/websocket.xml"), close_code, "<value>1014</value><description>X");
    folder_.write("data/websocket.xml", registry);
    offer(websocket, replaced(registry, "2025-07-30", "2026-06-10"));
    const auto result = update_all();
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    EXPECT_EQ(folder_.read("data/websocket.xml"), offers_.at(websocket));
    EXPECT_FALSE(folder_.has("data/websocket-supplement.xml"));
    EXPECT_TRUE(folder_.has("generated/websocket-opcode.json"));
}

TEST_F(UpdateRegistries, NeedTheIdInTheUrl) {
    const Server server{http_answer("200 OK", newer_registry())};
    expect_refused(server.url(), "IANA_REGISTRY_URL is " + server.url() + ", expected @id@ in it");
    EXPECT_EQ(server.requests(), 0);
}

}  // namespace
}  // namespace command_line_tests

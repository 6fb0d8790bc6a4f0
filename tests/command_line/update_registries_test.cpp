// An update of several registries: each one is replaced with all its outputs, or stays as it is.
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "server.hpp"
#include "traced.hpp"
#include "update_registry.hpp"

namespace command_line_tests {
namespace {

namespace fs = std::filesystem;

const std::string status_codes = "http-status-codes";
const std::string fields = "http-fields";
const std::string websocket = "websocket";

std::string half_of(const std::string& text) { return text.substr(0, text.size() / 2); }

// A project with three registries. That of WebSocket has two tables.
class UpdateRegistries : public UpdateRegistry {
protected:
    UpdateRegistries() {
        fs::create_directories(folder_.path() / "data/tables");
        for (const std::string file :
             {"http-fields.xml", "http-fields-supplement.xml", "websocket.xml", "websocket-supplement.xml",
              "tables/http-field.xml", "tables/websocket-close-code.xml", "tables/websocket-opcode.xml"}) {
            folder_.write("data/" + file, update_file("data/" + file));
        }
        fs::create_directories(folder_.path() / "generated/iana/websocket");
        before_ = tree();
        offer(status_codes,
              replaced(newer_registry(), "<description>Gone</description>", "<description>Lost</description>"));
        offer(fields, update_file("newer/http-fields.xml"));
        offer(websocket, update_file("newer/websocket.xml"));
    }

    void offer(const std::string& id, const std::string& registry) { offers_[id] = registry; }

    // Updates from a server that has the offered registries.
    [[nodiscard]] Result update_all(const Arguments& way = {}) const {
        std::map<std::string, std::string> answers;
        for (const auto& [id, registry] : offers_)
            answers["/" + id + "/" + id + ".xml"] = http_answer("200 OK", registry);
        const Server server{answers};
        return update(server.url("/@id@/@id@.xml"), "20", way);
    }

    // Expects that the registry in data/ is the offered one, and that its outputs are those that the tool makes of
    // data/.
    void expect_updated(const std::string& id) const {
        EXPECT_EQ(folder_.read("data/" + id + ".xml"), offers_.at(id));
        for (const auto& [file, arguments] : outputs_of(id)) {
            Arguments all = {"generate"};
            all.insert(all.end(), arguments.begin(), arguments.end());
            const auto made = run_tool(folder_, all);
            EXPECT_EQ(made.exit_status, 0) << file << made.errors;
            EXPECT_EQ(folder_.read("generated/" + file), made.output) << file;
        }
    }

    // Expects that no file of the registry changed.
    void expect_unchanged(const std::string& id) const {
        const auto after = tree();
        const auto supplement =
            id == status_codes ? "data/http-status-supplement.xml" : "data/" + id + "-supplement.xml";
        for (const auto& file : {"data/" + id + ".xml", supplement}) EXPECT_EQ(after.at(file), before_.at(file));
        for (const auto& [name, arguments] : outputs_of(id)) {
            const auto file = "generated/" + name;
            EXPECT_EQ(after.count(file), before_.count(file)) << file;
            if (before_.count(file) == 1) {
                EXPECT_EQ(after.at(file), before_.at(file)) << file;
            }
        }
    }

    // The path of one output of each table and format, and the arguments that make it.
    static std::map<std::string, Arguments> outputs_of(const std::string& id) {
        if (id == status_codes) {
            const Arguments inputs = {"data/http-status-codes.xml", "--supplement", "data/http-status-supplement.xml"};
            return {{"iana/http/status.hpp", with("cpp", inputs)},
                    {"http-status-codes.md", with("markdown", inputs)},
                    {"http-status-codes.html", with("html", inputs)}};
        }
        std::map<std::string, Arguments> outputs;
        const std::map<std::string, std::string> tables =
            id == fields ? std::map<std::string, std::string>{{"http-field", "http/field"}}
                         : std::map<std::string, std::string>{{"websocket-close-code", "websocket/close_code"},
                                                              {"websocket-opcode", "websocket/opcode"}};
        for (const auto& [table, header] : tables) {
            const Arguments inputs = {"data/" + id + ".xml", "--table", "data/tables/" + table + ".xml", "--supplement",
                                      "data/" + id + "-supplement.xml"};
            outputs["iana/" + header + ".hpp"] = with("cpp", inputs);
            outputs["iana/" + header + ".h"] = with("c", inputs);
            outputs["iana/" + header + "_ostream.hpp"] = with("cpp-ostream", inputs);
            outputs[table + ".json"] = with("json", inputs);
            outputs[table + ".md"] = with("markdown", inputs);
            outputs[table + ".html"] = with("html", inputs);
        }
        return outputs;
    }

    static Arguments with(const std::string& format, const Arguments& inputs) {
        Arguments all = {format};
        all.insert(all.end(), inputs.begin(), inputs.end());
        return all;
    }

    static void expect_said(const Result& result, const std::string& text) {
        EXPECT_NE(unwrapped(result.errors).find(text), std::string::npos) << result.errors << "\nexpected: " << text;
    }

    std::map<std::string, std::string> offers_;
};

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
    expect_said(result, "opcode.h is a link or a folder, expected a file; its files stay as they are");
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

class InterruptedRegistries : public UpdateRegistries {
protected:
    void SetUp() override {
        if (!can_trace()) GTEST_SKIP() << "strace may not trace here";
    }

    // Runs an update that is killed, or fails, in the rename() calls that `when` selects.
    [[nodiscard]] Result update_with(const std::string& fault, int when) const {
        return update_all({"strace", "-qq", "-o", "/dev/null", "-e", "trace=?rename,?renameat,?renameat2", "-e",
                           "inject=?rename,?renameat,?renameat2:" + fault + ":when=" + std::to_string(when)});
    }
};

// The journal and the files of status codes come first. The journal and the files of fields follow.
const int calls_of_codes = 1 + number_of_files();

TEST_F(InterruptedRegistries, AreCompletedOneByOne) {
    EXPECT_EQ(update_with("signal=KILL", calls_of_codes + 3).exit_status, -1);
    expect_updated(status_codes);
    expect_unchanged(websocket);
    EXPECT_TRUE(folder_.has("generated/iana/http/field.hpp"));
    EXPECT_EQ(folder_.read("data/http-fields.xml"), before_.at("data/http-fields.xml"));
    offer(websocket, half_of(offers_.at(websocket)));
    const auto result = update_all();
    EXPECT_NE(result.exit_status, 0);
    expect_said(result, "completed an earlier update, which was interrupted");
    for (const auto& id : {status_codes, fields}) expect_updated(id);
    expect_unchanged(websocket);
}

TEST_F(InterruptedRegistries, AreUndoneOneByOne) {
    const auto result = update_with("error=EIO", calls_of_codes + 3);
    EXPECT_NE(result.exit_status, 0);
    expect_updated(status_codes);
    expect_unchanged(fields);
    expect_updated(websocket);
    expect_said(result, "could not update http-fields; apart from that, data/ and generated/ are up to date");
}

TEST_F(InterruptedRegistries, AreUndoneTogetherIfStrict) {
    is_strict_ = true;
    EXPECT_NE(update_with("error=EIO", calls_of_codes + 6).exit_status, 0);
    EXPECT_EQ(tree(), before_);
}

TEST_F(InterruptedRegistries, AreCompletedTogetherIfStrict) {
    is_strict_ = true;
    EXPECT_EQ(update_with("signal=KILL", calls_of_codes + 6).exit_status, -1);
    offers_.clear();
    const auto result = update_all();
    EXPECT_NE(result.exit_status, 0);
    expect_said(result, "completed an earlier update, which was interrupted");
    offer(status_codes,
          replaced(newer_registry(), "<description>Gone</description>", "<description>Lost</description>"));
    offer(fields, update_file("newer/http-fields.xml"));
    offer(websocket, update_file("newer/websocket.xml"));
    for (const auto& id : {status_codes, fields, websocket}) expect_updated(id);
}

}  // namespace
}  // namespace command_line_tests

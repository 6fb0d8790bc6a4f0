// Runs the update of several registries.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <string>

#include "server.hpp"
#include "update_registry.hpp"

namespace command_line_tests {

inline const std::string status_codes = "http-status-codes";
inline const std::string fields = "http-fields";
inline const std::string websocket = "websocket";

inline std::string half_of(const std::string& text) { return text.substr(0, text.size() / 2); }

// A project with three registries. That of WebSocket has two tables.
class UpdateRegistries : public UpdateRegistry {
protected:
    UpdateRegistries() {
        std::filesystem::create_directories(folder_.path() / "data/tables");
        for (const std::string file :
             {"http-fields.xml", "http-fields-supplement.xml", "websocket.xml", "websocket-supplement.xml",
              "tables/http-field.xml", "tables/websocket-close-code.xml", "tables/websocket-opcode.xml"}) {
            folder_.write("data/" + file, update_file("data/" + file));
        }
        std::filesystem::create_directories(folder_.path() / "generated/iana/websocket");
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

}  // namespace command_line_tests

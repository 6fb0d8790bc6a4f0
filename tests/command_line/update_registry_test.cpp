// Taking a new registry from a server: all of it or nothing.
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "run.hpp"
#include "server.hpp"

namespace command_line_tests {
namespace {

namespace fs = std::filesystem;

// The formats and paths that the build knows, as a list of CMake.
std::string outputs() {
    std::string list = IANA_CODEGEN_OUTPUTS;
    std::replace(list.begin(), list.end(), ' ', ';');
    return list;
}

const std::string old_date = "<updated>2025-09-15</updated>";

std::string newer_registry() { return replaced(known_registry(), old_date, "<updated>2026-11-20</updated>"); }

// A project whose data is that of 2025-09-15.
class UpdateRegistry : public testing::Test {
protected:
    UpdateRegistry() {
        fs::create_directories(folder_.path() / "data");
        folder_.write("data/http-status-codes.xml", known_registry());
        folder_.write("data/http-status-supplement.xml", known_supplement());
        fs::create_directories(folder_.path() / "generated/iana/http");
        std::istringstream formats_and_paths{IANA_CODEGEN_OUTPUTS};
        for (std::string format, path; formats_and_paths >> format >> path;) {
            const auto made = run_tool(folder_, {"generate", format, "data/http-status-codes.xml", "--supplement",
                                                 "data/http-status-supplement.xml", "--output", "generated/" + path});
            EXPECT_EQ(made.exit_status, 0) << made.errors;
        }
        before_ = tree();
    }

    [[nodiscard]] std::map<std::string, std::string> tree() const {
        std::map<std::string, std::string> files;
        for (const auto& entry : fs::recursive_directory_iterator{folder_.path()}) {
            if (entry.is_regular_file())
                files[entry.path().lexically_relative(folder_.path())] = read_file(entry.path());
        }
        return files;
    }

    // What the target update-registry runs.
    [[nodiscard]] Result update(const std::string& url, const std::string& timeout = "20") const {
        const TemporaryFolder work;
        const auto definitions = {"URL=" + url,
                                  "TIMEOUT=" + timeout,
                                  std::string{"TOOL="} + IANA_CODEGEN_TOOL,
                                  "SOURCE=" + folder_.path().string(),
                                  "WORK=" + (work.path() / "work").string(),
                                  "OUTPUTS=" + outputs()};
        Arguments arguments;
        for (const auto& definition : definitions) arguments.insert(arguments.end(), {"-D", definition});
        arguments.insert(arguments.end(), {"-P", IANA_CODEGEN_SOURCE_DIR "/cmake/UpdateRegistry.cmake"});
        return run(work, IANA_CODEGEN_CMAKE, arguments);
    }

    // It has to say why, once, and to leave everything as it was.
    void expect_refused(const std::string& url, const std::string& why, const std::string& timeout = "20") const {
        const auto result = update(url, timeout);
        EXPECT_NE(result.exit_status, 0);
        std::string said;
        for (const char character : result.errors) {
            const bool is_blank = character == '\n' || character == ' ';
            if (!is_blank) said += character;
            if (is_blank && !said.empty() && said.back() != ' ') said += ' ';
        }
        EXPECT_NE(said.find(why), std::string::npos) << said << "\nexpected: " << why;
        EXPECT_NE(said.find("nothing was changed"), std::string::npos) << said;
        EXPECT_EQ(tree(), before_);
    }

    TemporaryFolder folder_;
    std::map<std::string, std::string> before_;
};

TEST_F(UpdateRegistry, TakesANewerOneByteForByteAndGenerates) {
    const auto registry =
        replaced(newer_registry(), "<description>Gone</description>", "<description>Gone</description><!-- x -->");
    const Server server{http_answer("200 OK", replaced(registry, "<value>428</value>", "<value> 428 </value>"))};
    const auto result = update(server.url());
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    auto after = tree();
    EXPECT_EQ(after.at("data/http-status-codes.xml"), replaced(registry, "<value>428</value>", "<value> 428 </value>"));
    EXPECT_NE(after.at("generated/iana/http/status.hpp").find("registry_updated = \"2026-11-20\""), std::string::npos);
    EXPECT_NE(after.at("generated/http-status-codes.json").find("\n  \"updated\": \"2026-11-20\",\n"),
              std::string::npos);
    EXPECT_EQ(after.at("generated/http-status-codes.md").rfind("# HTTP status codes as of 2026-11-20\n", 0), 0U);
    EXPECT_EQ(after.at("data/http-status-supplement.xml"), before_.at("data/http-status-supplement.xml"));
    EXPECT_EQ(after.size(), before_.size());
}

TEST_F(UpdateRegistry, SameContentIsSaidAndTouchesNothing) {
    const Server server{http_answer("200 OK", known_registry())};
    const auto times = [&] {
        return std::pair{fs::last_write_time(folder_.path() / "generated/iana/http/status.hpp"),
                         fs::last_write_time(folder_.path() / "generated/http-status-codes.json")};
    };
    const auto before = times();
    const auto result = update(server.url());
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    EXPECT_EQ(result.errors,
              "update-registry: data/http-status-codes.xml is what " + server.url() + " has; nothing to do\n");
    EXPECT_EQ(tree(), before_);
    EXPECT_EQ(times(), before);
}

TEST_F(UpdateRegistry, KeepsTheNameThatACodeIsRenamedFrom) {
    const Server server{http_answer("200 OK", replaced(newer_registry(), "<description>Gone</description>",
                                                       "<description>Gone &amp; Lost</description>"))};
    const auto result = update(server.url());
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    EXPECT_NE(result.errors.find("kept: 410 was 'Gone', now in the supplement's former-phrases: its enumerator stays"),
              std::string::npos)
        << result.errors;
    EXPECT_NE(result.errors.find("major"), std::string::npos) << result.errors;
    const auto record =
        "    <record>\n      <value>410</value>\n      <description>Gone</description>\n"
        "      <xref type=\"uri\" data=\"https://www.iana.org/assignments/http-status-codes\">IANA registry until "
        "2026-11-20</xref>\n    </record>\n"
        "    <record>\n      <value>413</value>\n      <description>Payload Too Large</description>\n";
    EXPECT_NE(folder_.read("data/http-status-supplement.xml").find(record), std::string::npos)
        << folder_.read("data/http-status-supplement.xml");
    const auto header = folder_.read("generated/iana/http/status.hpp");
    EXPECT_NE(header.find("    gone  "), std::string::npos);
    EXPECT_NE(header.find("    gone_lost  "), std::string::npos);
    EXPECT_NE(folder_.read("generated/http-status-codes.json")
                  .find(R"("former_phrases": [{"phrase": "Gone", "name": "GONE", "sources": [)"
                        R"({"document": "IANA registry until 2026-11-20", "section": null, )"
                        R"("url": "https://www.iana.org/assignments/http-status-codes"}]}])"),
              std::string::npos);
    EXPECT_NE(folder_.read("generated/http-status-codes.md").find("\n| 410 | Gone <span>\\&</span> Lost | "),
              std::string::npos);
}

TEST_F(UpdateRegistry, KeepsTheRowOfACodeThatIsRemoved) {
    const auto start = newer_registry().find("<record", newer_registry().find("<value>509</value>"));
    auto registry = newer_registry();
    const auto end = registry.find("</record>", start);
    auto record = registry.substr(start, end - start);
    record = replaced(record, "Not Extended (OBSOLETED)", "Unassigned");
    registry.replace(start, end - start, record);
    const Server server{http_answer("200 OK", registry)};
    const auto result = update(server.url());
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    EXPECT_NE(
        result.errors.find("kept: 510 was 'Not Extended', now in the supplement's known-by: its enumerator stays"),
        std::string::npos)
        << result.errors;
    const auto header = folder_.read("generated/iana/http/status.hpp");
    EXPECT_NE(header.find("row(510, registration::unassigned, \"NOT_EXTENDED\"sv,"), std::string::npos) << header;
}

TEST_F(UpdateRegistry, KeepsTheNameOfACodeWhoseMeaningIsWithdrawn) {
    const Server server{
        http_answer("200 OK", replaced(newer_registry(), "<description>Not Extended (OBSOLETED)</description>",
                                       "<description>(Unused)</description>"))};
    const auto result = update(server.url());
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    const auto header = folder_.read("generated/iana/http/status.hpp");
    EXPECT_NE(header.find("row(510, registration::unused,"), std::string::npos);
    EXPECT_NE(header.find("\"NOT_EXTENDED\"sv,"), std::string::npos);
    EXPECT_NE(header.find("    not_extended  "), std::string::npos);
}

TEST_F(UpdateRegistry, KeepsTheNameOfAnUnusedCodeThatIsGivenAPhrase) {
    auto registry = newer_registry();
    const auto at = registry.find("(Unused)", registry.find("<value>418</value>"));
    registry.replace(at, std::string{"(Unused)"}.size(), "Coffee Ready");
    const auto result = update(Server{http_answer("200 OK", registry)}.url());
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    EXPECT_NE(result.errors.find("kept: 418 was 'I'm a teapot', now in the supplement's former-phrases"),
              std::string::npos)
        << result.errors;
    const auto header = folder_.read("generated/iana/http/status.hpp");
    EXPECT_NE(header.find("    coffee_ready  "), std::string::npos);
    EXPECT_NE(header.find("    im_a_teapot  "), std::string::npos);
}

TEST_F(UpdateRegistry, NothingIsKeptTwiceOrForTheSakeOfLetterCase) {
    const auto lost = replaced(newer_registry(), "<description>Gone</description>", "<description>Lost</description>");
    EXPECT_EQ(update(Server{http_answer("200 OK", lost)}.url()).exit_status, 0);
    const auto supplement = folder_.read("data/http-status-supplement.xml");
    folder_.write("data/http-status-codes.xml", known_registry());
    EXPECT_EQ(update(Server{http_answer("200 OK", lost)}.url()).exit_status, 0);
    EXPECT_EQ(folder_.read("data/http-status-supplement.xml"), supplement);
    const auto shouting = replaced(lost, "<description>Lost</description>", "<description>LOST</description>");
    EXPECT_EQ(update(Server{http_answer("200 OK", shouting)}.url()).exit_status, 0);
    EXPECT_EQ(folder_.read("data/http-status-supplement.xml"), supplement);
}

TEST_F(UpdateRegistry, RenamesTwiceAndKeepsBothNames) {
    const auto first = replaced(newer_registry(), "<description>Gone</description>", "<description>Lost</description>");
    EXPECT_EQ(update(Server{http_answer("200 OK", first)}.url()).exit_status, 0);
    const auto second = replaced(first, "<description>Lost</description>", "<description>Vanished</description>");
    EXPECT_EQ(update(Server{http_answer("200 OK", second)}.url()).exit_status, 0);
    const auto header = folder_.read("generated/iana/http/status.hpp");
    for (const auto* name : {"    gone  ", "    lost  ", "    vanished  "}) {
        EXPECT_NE(header.find(name), std::string::npos) << name;
    }
}

TEST_F(UpdateRegistry, RefusesWhatIsNoRegistry) {
    const auto registry = newer_registry();
    for (const auto& [content, why] : std::vector<std::pair<std::string, std::string>>{
             {"<!DOCTYPE html><html><body>Sorry.</body></html>", "is not a registry that can be used"},
             {"", "gave an empty file"},
             {registry.substr(0, registry.size() / 2), "is not a registry that can be used"},
             {std::string(std::size_t{3} << 20, ' '), "gave more than 1048576 bytes"},
             {replaced(registry, "2026-11-20", "2018-09-21"),
              "gave the registry as updated on 2018-09-21, and data/ has that of 2025-09-15"}}) {
        const Server server{http_answer("200 OK", content)};
        expect_refused(server.url(), why);
    }
}

TEST_F(UpdateRegistry, RefusesAnswersThatAreNoSuccess) {
    for (const std::string status :
         {"404 Not Found", "503 Service Unavailable", "206 Partial Content", "300 Multiple Choices"}) {
        const Server server{http_answer(status, newer_registry())};
        expect_refused(server.url(), "could not be fetched: the server answered " + status);
    }
}

TEST_F(UpdateRegistry, RefusesAnAnswerThatIsCutOffOrStalls) {
    const auto answer = http_answer("200 OK", newer_registry());
    const Server cut{answer.substr(0, answer.size() - 100)};
    expect_refused(cut.url(), "could not be fetched");
    const Server stalling{answer.substr(0, answer.size() - 100), Server::Ending::stalls};
    expect_refused(stalling.url(), "could not be fetched: \"Timeout was reached\"", "2");
    const Server silent{"", Server::Ending::stalls};
    expect_refused(silent.url(), "could not be fetched: \"Timeout was reached\"", "2");
}

TEST_F(UpdateRegistry, RefusesAConnectionThatIsRefused) {
    std::string url;
    {
        const Server gone{""};
        url = gone.url();
    }
    expect_refused(url, "could not be fetched");
}

TEST_F(UpdateRegistry, RefusesARenameThatTakesTheNameOfAnother) {
    const Server server{http_answer("200 OK", replaced(newer_registry(), "<description>Gone</description>",
                                                       "<description>Payload Too Large</description>"))};
    expect_refused(server.url(), "is not a registry that can be used");
}

TEST_F(UpdateRegistry, LeavesEverythingWhereAFileCannotBeWritten) {
    if (::geteuid() == 0) GTEST_SKIP() << "nothing is unwritable for root";
    const Server server{http_answer("200 OK", newer_registry())};
    fs::permissions(folder_.path() / "generated/iana/http", fs::perms::owner_read | fs::perms::owner_exec);
    expect_refused(server.url(), "cannot be written");
    fs::permissions(folder_.path() / "generated/iana/http", fs::perms::owner_all);
}

TEST_F(UpdateRegistry, LeavesEverythingWhereSomethingIsInTheWay) {
    const Server server{http_answer("200 OK", newer_registry())};
    for (const std::string file :
         {"data/http-status-codes.xml", "data/http-status-supplement.xml", "generated/iana/http/status.hpp",
          "generated/iana/http/status.h", "generated/iana/http/status_ostream.hpp", "generated/http-status-codes.json",
          "generated/http-status-codes.md"}) {
        const auto in_the_way = folder_.path() / (file + ".new");
        fs::create_directories(in_the_way / "something");
        expect_refused(server.url(), file + " cannot be written");
        fs::remove_all(in_the_way);
    }
}

}  // namespace
}  // namespace command_line_tests

// An update from a server replaces all files, or changes nothing.
#include "update_registry.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "run.hpp"
#include "server.hpp"

namespace command_line_tests {
namespace {

namespace fs = std::filesystem;

TEST_F(UpdateRegistry, TakesANewerOneByteForByteAndGenerates) {
    const auto registry =
        replaced(newer_registry(), "<description>Gone</description>", "<description>Gone</description><!-- x -->");
    const Server server{http_answer("200 OK", replaced(registry, "<value>428</value>", "<value> 428 </value>"))};
    const auto result = update(server.url());
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    auto after = tree();
    EXPECT_EQ(after.at("data/http-status-codes.xml"), replaced(registry, "<value>428</value>", "<value> 428 </value>"));
    EXPECT_NE(after.at("generated/iana/http/status.hpp").find("statuses_updated = \"2026-11-20\""), std::string::npos);
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

TEST_F(UpdateRegistry, LeavesFilesThatDoNotChange) {
    const Server server{http_answer("200 OK", newer_registry())};
    const auto unchanged = folder_.path() / "data/http-status-supplement.xml";
    const auto before = fs::last_write_time(unchanged);
    EXPECT_EQ(update(server.url()).exit_status, 0);
    EXPECT_EQ(fs::last_write_time(unchanged), before);
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
    EXPECT_NE(header.find("{510, registration::unassigned, \"NOT_EXTENDED\"_t,"), std::string::npos) << header;
}

TEST_F(UpdateRegistry, KeepsTheNameOfACodeWhoseMeaningIsWithdrawn) {
    const Server server{
        http_answer("200 OK", replaced(newer_registry(), "<description>Not Extended (OBSOLETED)</description>",
                                       "<description>(Unused)</description>"))};
    const auto result = update(server.url());
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    const auto header = folder_.read("generated/iana/http/status.hpp");
    EXPECT_NE(header.find("{510, registration::unused, "), std::string::npos);
    EXPECT_NE(header.find("\"NOT_EXTENDED\"_t,"), std::string::npos);
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
    for (const auto& content :
         {std::string{"<!DOCTYPE html><html><body>Sorry.</body></html>"}, registry.substr(0, registry.size() / 2)}) {
        const Server server{http_answer("200 OK", content)};
        expect_refused(server.url(), "what " + server.url() + " gave is not a registry that can be used");
    }
}

TEST_F(UpdateRegistry, RefusesAnOlderOne) {
    for (const std::string date : {"2025-09-14", "2018-09-21", "2025-08"}) {
        const Server server{http_answer("200 OK", replaced(newer_registry(), "2026-11-20", date))};
        expect_refused(server.url(), "gave the registry as updated on " + date + ", and data/ has that of 2025-09-15");
    }
}

TEST_F(UpdateRegistry, RefusesOneThatIsDatedAfterToday) {
    for (const std::string date : {"2026-11-22", "2026-12", "2027-01-01"}) {
        const Server server{http_answer("200 OK", replaced(newer_registry(), "2026-11-20", date))};
        expect_refused(server.url(), "gave the registry as updated on " + date + ", and today is 2026-11-21");
    }
    const Server server{http_answer("200 OK", replaced(newer_registry(), "2026-11-20", "2026-11-21"))};
    EXPECT_EQ(update(server.url()).exit_status, 0);
}

TEST_F(UpdateRegistry, RefusesARenameThatTakesTheNameOfAnother) {
    const Server server{http_answer("200 OK", replaced(newer_registry(), "<description>Gone</description>",
                                                       "<description>Not Found</description>"))};
    expect_refused(server.url(), "is not a registry that can be used");
    const Server former{http_answer("200 OK", replaced(newer_registry(), "<description>Gone</description>",
                                                       "<description>Payload Too Large</description>"))};
    expect_refused(former.url(), "the names cannot be kept with what " + former.url() + " gave");
}

TEST_F(UpdateRegistry, RefusesCodesThatSwapPhrases) {
    auto registry = replaced(newer_registry(), "<description>Gone</description>", "<description>X</description>");
    registry = replaced(registry, "<description>Conflict</description>", "<description>Gone</description>");
    registry = replaced(registry, "<description>X</description>", "<description>Conflict</description>");
    const Server server{http_answer("200 OK", registry)};
    expect_refused(server.url(), "error: 'GONE' would mean 409, expected 410 as before");
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
    for (const std::string file : {"generated/iana/http/status.h", "generated/http-status-codes.md"}) {
        restore(before_);
        fs::remove(folder_.path() / file);
        fs::create_directories(folder_.path() / file);
        auto expected = before_;
        expected.erase(file);
        const auto result = update(server.url());
        EXPECT_NE(result.exit_status, 0);
        EXPECT_NE(unwrapped(result.errors)
                      .find(file + " is a link or a directory, expected a file; its files stay as they are"),
                  std::string::npos)
            << result.errors;
        EXPECT_EQ(tree(), expected);
        fs::remove(folder_.path() / file);
    }
}

TEST_F(UpdateRegistry, LeavesALinkAlone) {
    const Server server{http_answer("200 OK", newer_registry())};
    fs::rename(folder_.path() / "data/http-status-codes.xml", folder_.path() / "registry.xml");
    fs::create_symlink("../registry.xml", folder_.path() / "data/http-status-codes.xml");
    const auto before = tree();
    EXPECT_NE(update(server.url()).exit_status, 0);
    EXPECT_TRUE(fs::is_symlink(folder_.path() / "data/http-status-codes.xml"));
    EXPECT_EQ(tree(), before);
}

TEST_F(UpdateRegistry, MakesFilesAndFoldersThatAreMissing) {
    fs::remove_all(folder_.path() / "generated");
    const Server server{http_answer("200 OK", newer_registry())};
    const auto result = update(server.url());
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    const auto after = tree();
    EXPECT_EQ(after.size(), before_.size());
    EXPECT_EQ(after.count("generated/iana/http/status.hpp"), 1U);
    EXPECT_EQ(work(), (Tree{{"lock", ""}, {"preparing", ""}}));
}

}  // namespace
}  // namespace command_line_tests

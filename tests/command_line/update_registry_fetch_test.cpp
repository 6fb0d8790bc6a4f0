// The download: which answers it accepts, how long it waits, which certificates it trusts, and which redirections it
// follows.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "https_server.hpp"
#include "server.hpp"
#include "update_registry.hpp"

namespace command_line_tests {
namespace {

using FetchRegistry = UpdateRegistry;

TEST_F(FetchRegistry, RefusesAnswersThatAreNoSuccess) {
    for (const std::string status :
         {"404 Not Found", "503 Service Unavailable", "201 Created", "206 Partial Content", "300 Multiple Choices"}) {
        const Server server{http_answer(status, newer_registry())};
        expect_refused(server.url(), "could not be fetched: the server answered " + status.substr(0, 3) + ";");
    }
}

TEST_F(FetchRegistry, RefusesTooMuchAndNothing) {
    const Server empty{http_answer("200 OK", "")};
    expect_refused(empty.url(), "could not be fetched: an empty file;");
    const auto large = http_answer("200 OK", newer_registry() + std::string(std::size_t{1} << 20, ' '));
    const Server large_server{large};
    expect_refused(large_server.url(), "could not be fetched: more than 1048576 bytes;");
    // The header does not contain the size, and the answer is larger than the script stores.
    const auto endless = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + std::string(std::size_t{64} << 20, ' ');
    const Server endless_server{endless};
    expect_refused(endless_server.url(), "could not be fetched: more than 1048576 bytes;");
    EXPECT_LT(work().at("new/data/http-status-codes.xml").size(), std::size_t{8} << 20);
}

TEST_F(FetchRegistry, RefusesAnAnswerThatIsCutOff) {
    const auto answer = http_answer("200 OK", newer_registry());
    const Server server{answer.substr(0, answer.size() - 100)};
    expect_refused(server.url(), "could not be fetched: curl: (18)");
}

// The answer may take 16 seconds, and 4 seconds without a byte are too slow. curl averages over some seconds.
TEST_F(FetchRegistry, RefusesAServerThatStalls) {
    const auto answer = http_answer("200 OK", newer_registry());
    const Server stalling{answer.substr(0, answer.size() - 100), Server::Ending::stalls};
    expect_refused(stalling.url(), "could not be fetched: curl: (28) Operation too slow", "16");
    const Server silent{"", Server::Ending::stalls};
    expect_refused(silent.url(), "could not be fetched: curl: (28) Operation too slow", "16");
}

TEST_F(FetchRegistry, RefusesAServerThatNeverEnds) {
    const Server server{"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", Server::Ending::drips};
    expect_refused(server.url(), "could not be fetched: curl: (28) Operation timed out after 3", "3",
                   {"timeout", "60"});
}

TEST_F(FetchRegistry, RefusesAServerThatTakesNoConnection) {
    std::string url;
    {
        const Server gone{""};
        url = gone.url();
    }
    expect_refused(url, "could not be fetched: curl: (7)");
    const DeafServer deaf;
    const auto result = update(deaf.url(), "40", {"timeout", "30"});
    EXPECT_NE(unwrapped(result.errors).find("could not be fetched: curl: (28)"), std::string::npos) << result.errors;
}

TEST_F(FetchRegistry, FollowsARedirection) {
    const Server target{http_answer("200 OK", newer_registry())};
    const Server server{redirection(target.url())};
    const auto result = update(server.url());
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    EXPECT_EQ(folder_.read("data/http-status-codes.xml"), newer_registry());
}

TEST_F(FetchRegistry, FollowsFiveRedirectionsAndNoMore) {
    const Server target{http_answer("200 OK", newer_registry())};
    const Server fifth{redirection(target.url())};
    const Server fourth{redirection(fifth.url())};
    const Server third{redirection(fourth.url())};
    const Server second{redirection(third.url())};
    const Server first{redirection(second.url())};
    const Server one_more{redirection(first.url())};
    expect_refused(one_more.url(), "could not be fetched: curl: (47) Maximum (5) redirects followed");
    EXPECT_EQ(target.requests(), 0);
    const auto result = update(first.url());
    EXPECT_EQ(result.exit_status, 0) << result.errors;
}

TEST_F(FetchRegistry, LeavesHttpForHttpsOnly) {
    folder_.write("elsewhere.xml", newer_registry());
    before_ = tree();
    const Server to_file{redirection("file://" + (folder_.path() / "elsewhere.xml").string())};
    expect_refused(to_file.url(), "could not be fetched: curl: (1)");
    const Server to_ftp{redirection("ftp://127.0.0.1/registry.xml")};
    expect_refused(to_ftp.url(), "could not be fetched: curl: (1)");
    const HttpsServer secure{http_answer("200 OK", newer_registry())};
    const Server to_https{redirection(secure.url())};
    const auto result = update(to_https.url(), "20", {"CURL_CA_BUNDLE=" + secure.certificate()});
    EXPECT_EQ(result.exit_status, 0) << result.errors;
}

TEST_F(FetchRegistry, NeverLeavesHttps) {
    const Server target{http_answer("200 OK", newer_registry())};
    const HttpsServer secure{redirection(target.url())};
    expect_refused(secure.url(), "could not be fetched: curl: (1)", "20", {"CURL_CA_BUNDLE=" + secure.certificate()});
    EXPECT_EQ(target.requests(), 0);
}

TEST_F(FetchRegistry, TrustsKnownCertificatesOnly) {
    const HttpsServer secure{http_answer("200 OK", newer_registry())};
    expect_refused(secure.url(), "could not be fetched: curl: (60)");
    const auto result = update(secure.url(), "20", {"CURL_CA_BUNDLE=" + secure.certificate()});
    EXPECT_EQ(result.exit_status, 0) << result.errors;
}

// For example, the user may have configured curl to trust every server.
TEST_F(FetchRegistry, IgnoresWhatTheUserConfiguredForCurl) {
    const TemporaryFolder home;
    home.write(".curlrc", "insecure\n");
    const HttpsServer secure{http_answer("200 OK", newer_registry())};
    expect_refused(secure.url(), "could not be fetched: curl: (60)", "20", {"HOME=" + home.path().string()});
}

TEST_F(FetchRegistry, ReadsAFile) {
    folder_.write("new.xml", newer_registry());
    const auto result = update("file://" + (folder_.path() / "new.xml").string());
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    EXPECT_EQ(folder_.read("data/http-status-codes.xml"), newer_registry());
}

TEST_F(FetchRegistry, RefusesOtherUrls) {
    for (const std::string url : {"ftp://127.0.0.1/registry.xml", "/registry.xml", "", "xhttp://127.0.0.1/"}) {
        expect_refused(url, url + " could not be fetched: expected https://, http:// or file://;");
    }
}

TEST_F(FetchRegistry, NamesThePackageIfCurlIsMissing) {
    const Server server{http_answer("200 OK", newer_registry())};
    expect_refused(server.url(), "could not be fetched: curl is missing, expected Debian's package curl;", "20",
                   {"PATH=/nowhere"});
}

}  // namespace
}  // namespace command_line_tests

// Repeats facts by hand, so that a mistake in data/ fails a test. These tests also fail when IANA changes its registry:
// check the change, then make it here.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <iana/http/status.hpp>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "all_codes.hpp"
#include "registry_reader.hpp"

namespace header_tests {
namespace {

namespace http = iana::http;

struct Row {
    int code;
    std::string_view phrase;
    std::string_view added;
    std::string_view updated;
    std::string_view references;
};

// clang-format off
constexpr auto rows = std::array{
    Row{100, "Continue", "", "2021-10-01", "RFC 9110, Section 15.2.1"},
    Row{101, "Switching Protocols", "", "2021-10-01", "RFC 9110, Section 15.2.2"},
    Row{102, "Processing", "", "", "RFC 2518, Section 10.1"},
    Row{103, "Early Hints", "2017-10-30", "", "RFC 8297, Section 2"},
    Row{104, "Upload Resumption Supported", "2024-11-13", "2025-09-15", "draft-ietf-httpbis-resumable-upload-05"},
    Row{200, "OK", "", "2021-10-01", "RFC 9110, Section 15.3.1"},
    Row{201, "Created", "", "2021-10-01", "RFC 9110, Section 15.3.2"},
    Row{202, "Accepted", "", "2021-10-01", "RFC 9110, Section 15.3.3"},
    Row{203, "Non-Authoritative Information", "", "2021-10-01", "RFC 9110, Section 15.3.4"},
    Row{204, "No Content", "", "2021-10-01", "RFC 9110, Section 15.3.5"},
    Row{205, "Reset Content", "", "2021-10-01", "RFC 9110, Section 15.3.6"},
    Row{206, "Partial Content", "", "2021-10-01", "RFC 9110, Section 15.3.7"},
    Row{207, "Multi-Status", "", "", "RFC 4918, Section 11.1"},
    Row{208, "Already Reported", "", "", "RFC 5842, Section 7.1"},
    Row{226, "IM Used", "", "", "RFC 3229, Section 10.4.1"},
    Row{300, "Multiple Choices", "", "2021-10-01", "RFC 9110, Section 15.4.1"},
    Row{301, "Moved Permanently", "", "2021-10-01", "RFC 9110, Section 15.4.2"},
    Row{302, "Found", "", "2021-10-01", "RFC 9110, Section 15.4.3"},
    Row{303, "See Other", "", "2021-10-01", "RFC 9110, Section 15.4.4"},
    Row{304, "Not Modified", "", "2021-10-01", "RFC 9110, Section 15.4.5"},
    Row{305, "Use Proxy", "", "2021-10-01", "RFC 9110, Section 15.4.6"},
    Row{306, "Switch Proxy", "", "2021-10-01", "RFC 9110, Section 15.4.7; draft-cohen-http-305-306-responses-00"},
    Row{307, "Temporary Redirect", "", "2021-10-01", "RFC 9110, Section 15.4.8"},
    Row{308, "Permanent Redirect", "", "2021-10-01", "RFC 9110, Section 15.4.9"},
    Row{400, "Bad Request", "", "2021-10-01", "RFC 9110, Section 15.5.1"},
    Row{401, "Unauthorized", "", "2021-10-01", "RFC 9110, Section 15.5.2"},
    Row{402, "Payment Required", "", "2021-10-01", "RFC 9110, Section 15.5.3"},
    Row{403, "Forbidden", "", "2021-10-01", "RFC 9110, Section 15.5.4"},
    Row{404, "Not Found", "", "2021-10-01", "RFC 9110, Section 15.5.5"},
    Row{405, "Method Not Allowed", "", "2021-10-01", "RFC 9110, Section 15.5.6"},
    Row{406, "Not Acceptable", "", "2021-10-01", "RFC 9110, Section 15.5.7"},
    Row{407, "Proxy Authentication Required", "", "2021-10-01", "RFC 9110, Section 15.5.8"},
    Row{408, "Request Timeout", "", "2021-10-01", "RFC 9110, Section 15.5.9"},
    Row{409, "Conflict", "", "2021-10-01", "RFC 9110, Section 15.5.10"},
    Row{410, "Gone", "", "2021-10-01", "RFC 9110, Section 15.5.11"},
    Row{411, "Length Required", "", "2021-10-01", "RFC 9110, Section 15.5.12"},
    Row{412, "Precondition Failed", "", "2021-10-01", "RFC 9110, Section 15.5.13"},
    Row{413, "Content Too Large", "", "2021-10-01", "RFC 9110, Section 15.5.14"},
    Row{414, "URI Too Long", "", "2021-10-01", "RFC 9110, Section 15.5.15"},
    Row{415, "Unsupported Media Type", "", "2021-10-01", "RFC 9110, Section 15.5.16"},
    Row{416, "Range Not Satisfiable", "", "2021-10-01", "RFC 9110, Section 15.5.17"},
    Row{417, "Expectation Failed", "", "2021-10-01", "RFC 9110, Section 15.5.18"},
    Row{418, "I'm a teapot", "2021-10-01", "", "RFC 9110, Section 15.5.19; RFC 2324, Section 2.3.2"},
    Row{421, "Misdirected Request", "2021-10-01", "", "RFC 9110, Section 15.5.20"},
    Row{422, "Unprocessable Content", "", "2021-10-01", "RFC 9110, Section 15.5.21"},
    Row{423, "Locked", "", "", "RFC 4918, Section 11.3"},
    Row{424, "Failed Dependency", "", "", "RFC 4918, Section 11.4"},
    Row{425, "Too Early", "2018-07-02", "", "RFC 8470, Section 5.2"},
    Row{426, "Upgrade Required", "", "2021-10-01", "RFC 9110, Section 15.5.22"},
    Row{428, "Precondition Required", "", "", "RFC 6585, Section 3"},
    Row{429, "Too Many Requests", "", "", "RFC 6585, Section 4"},
    Row{431, "Request Header Fields Too Large", "", "", "RFC 6585, Section 5"},
    Row{451, "Unavailable For Legal Reasons", "2015-12-21", "", "RFC 7725, Section 3"},
    Row{500, "Internal Server Error", "", "2021-10-01", "RFC 9110, Section 15.6.1"},
    Row{501, "Not Implemented", "", "2021-10-01", "RFC 9110, Section 15.6.2"},
    Row{502, "Bad Gateway", "", "2021-10-01", "RFC 9110, Section 15.6.3"},
    Row{503, "Service Unavailable", "", "2021-10-01", "RFC 9110, Section 15.6.4"},
    Row{504, "Gateway Timeout", "", "2021-10-01", "RFC 9110, Section 15.6.5"},
    Row{505, "HTTP Version Not Supported", "", "2021-10-01", "RFC 9110, Section 15.6.6"},
    Row{506, "Variant Also Negotiates", "", "", "RFC 2295, Section 8.1"},
    Row{507, "Insufficient Storage", "", "", "RFC 4918, Section 11.5"},
    Row{508, "Loop Detected", "", "", "RFC 5842, Section 7.2"},
    Row{510, "Not Extended", "", "", "RFC 2774, Section 7; Status change of HTTP experiments to Historic"},
    Row{511, "Network Authentication Required", "", "", "RFC 6585, Section 6"},
};
// clang-format on

std::string citations_of(http::status code) {
    std::string text;
    for (const auto& reference : http::references(code)) {
        text += (text.empty() ? "" : "; ") + std::string{reference.document};
        if (!reference.section.empty()) text += ", Section " + std::string{reference.section};
    }
    return text;
}

TEST(Facts, CodesAreTheListedOnes) {
    std::set<int> typed;
    for (const auto& row : rows) typed.insert(row.code);
    std::set<int> known;
    for (const auto& entry : http::statuses) known.insert(number_of(entry.code));
    EXPECT_EQ(known, typed);
}

TEST(Facts, PhrasesDatesAndReferencesAreTheListedOnes) {
    for (const auto& row : rows) {
        SCOPED_TRACE(row.code);
        const auto* entry = http::find(static_cast<http::status>(row.code));
        ASSERT_NE(entry, nullptr);
        EXPECT_EQ(entry->phrase, row.phrase);
        EXPECT_EQ(entry->added, row.added);
        EXPECT_EQ(entry->updated, row.updated);
        EXPECT_EQ(citations_of(entry->code), row.references);
    }
}

TEST(Facts, DatesOfTheRegistryAndTheTemporaryCodeAreRight) {
    EXPECT_EQ(http::registry_updated, "2025-09-15");
    const auto* entry = http::find(http::status{104});
    ASSERT_NE(entry, nullptr);
    EXPECT_EQ(entry->registered, "2024-11-13");
    EXPECT_EQ(entry->extended, "2025-09-15");
    EXPECT_EQ(entry->expires, "2026-11-13");
}

TEST(Facts, OtherCodesThanTheListedOnesAreAssigned) {
    std::map<int, http::registration> states;
    for (const auto& entry : http::statuses) {
        if (entry.state != http::registration::assigned) states.emplace(number_of(entry.code), entry.state);
    }
    const std::map<int, http::registration> typed = {{104, http::registration::temporary},
                                                     {306, http::registration::unused},
                                                     {418, http::registration::unused},
                                                     {510, http::registration::obsoleted}};
    EXPECT_EQ(states, typed);
}

// RFC 2774 was Experimental until 2021. Standards and proposed standards have no maturity in the data.
TEST(Facts, TitlesAndMaturitiesOfDocumentsAreRight) {
    using Document = std::pair<std::string_view, std::string_view>;
    std::map<std::string_view, std::set<Document>> documents;
    for (const auto& entry : http::statuses) {
        for (const auto& reference : entry.references) {
            documents[reference.document].emplace(reference.title, reference.maturity);
        }
    }
    const std::map<std::string_view, std::set<Document>> typed = {
        {"RFC 2295", {{"Transparent Content Negotiation in HTTP", "Experimental"}}},
        {"RFC 2324", {{"HTCPCP/1.0", "Informational"}}},
        {"RFC 2518", {{"WebDAV", ""}}},
        {"RFC 2774", {{"An HTTP Extension Framework", "Historic"}}},
        {"RFC 3229", {{"Delta Encoding in HTTP", ""}}},
        {"RFC 4918", {{"WebDAV", ""}}},
        {"RFC 5842", {{"WebDAV Binding Extensions", "Experimental"}}},
        {"RFC 6585", {{"Additional HTTP Status Codes", ""}}},
        {"RFC 7725", {{"An HTTP Status Code to Report Legal Obstacles", ""}}},
        {"RFC 8297", {{"An HTTP Status Code for Indicating Hints", "Experimental"}}},
        {"RFC 8470", {{"Using Early Data in HTTP", ""}}},
        {"RFC 9110", {{"HTTP Semantics", ""}}},
        {"Status change of HTTP experiments to Historic", {{"", ""}}},
        {"draft-cohen-http-305-306-responses-00", {{"", ""}}},
        {"draft-ietf-httpbis-resumable-upload-05", {{"Resumable Uploads for HTTP", ""}}},
    };
    EXPECT_EQ(documents, typed);
}

// An update may add former phrases when IANA renames a code, but it must not remove any.
TEST(Facts, FormerPhrasesAreFound) {
    const std::vector<std::pair<int, std::string>> typed = {
        {302, "Moved Temporarily"},
        {408, "Request Time-out"},
        {413, "Payload Too Large"},
        {413, "Request Entity Too Large"},
        {414, "Request-URI Too Large"},
        {414, "Request-URI Too Long"},
        {416, "Requested Range Not Satisfiable"},
        {422, "Unprocessable Entity"},
        {504, "Gateway Time-out"},
    };
    for (const auto& [number, phrase] : typed) {
        const auto code = static_cast<http::status>(number);
        EXPECT_EQ(http::status_from_phrase(phrase), code) << phrase;
        EXPECT_NE(http::reason_phrase(code), phrase);
        const auto& former = registry().codes.at(number).former_phrases;
        EXPECT_EQ(std::count(former.begin(), former.end(), phrase), 1) << phrase;
    }
}

std::set<int> codes_where(bool (*is_member)(http::status) noexcept) {
    std::set<int> members;
    for (const auto code : all_codes()) {
        if (is_member(code)) members.insert(number_of(code));
    }
    return members;
}

// RFC 9110, Section 15.1; 451: RFC 7725, Section 3.
TEST(Facts, HeuristicallyCacheableCodesAreThoseOfTheRfcs) {
    EXPECT_EQ(codes_where(http::is_heuristically_cacheable),
              (std::set<int>{200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501}));
}

// RFC 9110, Section 6.4.1: a 205 response has no content either, but one may come with a length of zero.
TEST(Facts, CodesThatNeverHaveContentAreThoseOfTheRfcs) {
    auto typed = from_to(100, 199);
    typed.insert({204, 304});
    EXPECT_EQ(codes_where(http::never_has_content), typed);
}

// RFC 9110, Sections 15.4.8 and 15.4.9.
TEST(Facts, CodesThatPreserveTheMethod) { EXPECT_EQ(codes_where(http::preserves_method), (std::set<int>{307, 308})); }

TEST(Facts, EveryCodeHasADescriptionAndAReferenceWithAUrl) {
    for (const auto& entry : http::statuses) {
        SCOPED_TRACE(number_of(entry.code));
        ASSERT_FALSE(entry.description.empty());
        EXPECT_EQ(entry.description.back(), '.');
        ASSERT_FALSE(entry.references.empty());
        EXPECT_EQ(entry.references.front().url.substr(0, 8), "https://");
    }
}

}  // namespace
}  // namespace header_tests

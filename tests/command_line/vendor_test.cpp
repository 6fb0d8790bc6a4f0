// The supplements of data/vendor/: what they say, and that they go together.
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

namespace fs = std::filesystem;

const fs::path vendor_folder = IANA_CODEGEN_SOURCE_DIR "/data/vendor";

struct VendorCode {
    std::string phrase;
    std::string source;  // the URL of the first
};

using VendorCodes = std::map<int, VendorCode>;

const std::string nginx_documentation = "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return";
const std::string nginx_pages = "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c";
const std::string nginx_names = "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h";
const std::string cloudflare =
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-";
const std::string aws =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-";
const std::string open_specifications = "https://learn.microsoft.com/en-us/openspecs/windows_protocols/";

const std::map<std::string, VendorCodes> vendors = {
    {"aws.xml",
     {{460, {"Client Closed Connection", aws + "460-issues"}},
      {463, {"Too Many IP Addresses", aws + "463-issues"}},
      {464, {"Incompatible Protocol", aws + "464-issues"}},
      {561, {"Unauthorized by Identity Provider", aws + "561-issues"}}}},
    {"cloudflare.xml",
     {{520, {"Web server returns an unknown error", cloudflare + "520/"}},
      {521, {"Web server is down", cloudflare + "521/"}},
      {522, {"Connection timed out", cloudflare + "522/"}},
      {523, {"Origin is unreachable", cloudflare + "523/"}},
      {524, {"A timeout occurred", cloudflare + "524/"}},
      {525, {"SSL handshake failed", cloudflare + "525/"}},
      {526, {"Invalid SSL certificate", cloudflare + "526/"}},
      {527,
       {"Railgun Listener to origin error",
        "https://github.com/cloudflare/cloudflare-docs/blob/0a96d9c6ee6256f608b965025fd648d55befc5c5/content/support/"
        "Troubleshooting/Cloudflare%20Errors/Troubleshooting%20Cloudflare%205XX%20errors.md"}},
      {530, {"Cloudflare 1xxx Error", cloudflare + "530/"}}}},
    {"iis.xml",
     {{440, {"Login Timeout", "https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx"}},
      {449, {"Retry With", open_specifications + "ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100"}}}},
    {"nginx.xml",
     {{444, {"Connection Closed Without Response", nginx_documentation}},
      {494, {"Request Header Or Cookie Too Large", nginx_pages}},
      {495, {"The SSL certificate error", nginx_pages}},
      {496, {"No required SSL certificate was sent", nginx_pages}},
      {497, {"The plain HTTP request was sent to HTTPS port", nginx_pages}},
      {499, {"Client Closed Request", nginx_names}}}},
};

// The lines that a code of a vendor makes in list_unassigned's output.
std::string lines_of(const VendorCodes& codes) {
    std::string lines;
    for (const auto& [code, row] : codes) lines += std::to_string(code) + '|' + row.phrase + '|' + row.source + '\n';
    return lines;
}

constexpr auto list_unassigned =
    "import json\n"
    "for status in json.load(open('document.json'))['statuses']:\n"
    "    if status['state'] == 'unassigned':\n"
    "        print(status['code'], status['phrase'], status['references'][0]['url'], sep='|')\n"
    "        assert status['description'].endswith('.'), status\n";

class Vendor : public ::testing::Test {
protected:
    Vendor() {
        folder_.write("registry.xml", known_registry());
        folder_.write("supplement.xml", known_supplement());
        for (const auto& [file, codes] : vendors) {
            all_.insert(all_.end(), {"--supplement", (vendor_folder / file).string()});
        }
    }

    // Runs a command with the known registry and supplement, and what stands behind them.
    [[nodiscard]] Result run_with(Arguments command, const Arguments& more) const {
        command.insert(command.end(), {"registry.xml", "--supplement", "supplement.xml"});
        command.insert(command.end(), more.begin(), more.end());
        return run_tool(folder_, command);
    }

    [[nodiscard]] Result generate(const std::string& format, const Arguments& more) const {
        return run_with({"generate", format}, more);
    }

    // What the format json says of the codes that only supplements know.
    [[nodiscard]] std::string unassigned_in(const std::string& json) const {
        folder_.write("document.json", json);
        const auto listed = run(folder_, IANA_CODEGEN_PYTHON, {"-c", list_unassigned});
        EXPECT_EQ(listed.exit_status, 0) << listed.errors;
        return listed.output;
    }

    // Two supplements that cannot be used together.
    void expect_refused(const std::string& first, const std::string& second, const std::string& errors) const {
        folder_.write("first.xml", first);
        folder_.write("second.xml", second);
        const auto result = generate("json", {"--supplement", "first.xml", "--supplement", "second.xml"});
        EXPECT_EQ(result.exit_status, 1);
        EXPECT_EQ(result.output, "");
        EXPECT_EQ(result.errors, errors);
    }

    TemporaryFolder folder_;
    Arguments all_;
};

std::string vendor_file(const std::string& name) { return read_file(vendor_folder / name); }

TEST_F(Vendor, FilesAreTheOnesThatAreTestedHere) {
    std::set<std::string> files;
    for (const auto& entry : fs::directory_iterator{vendor_folder}) files.insert(entry.path().filename().string());
    std::set<std::string> tested;
    for (const auto& [file, codes] : vendors) tested.insert(file);
    EXPECT_EQ(files, tested);
}

TEST_F(Vendor, EachSaysWhatItsVendorDocuments) {
    for (const auto& [file, codes] : vendors) {
        const auto generated = generate("json", {"--supplement", (vendor_folder / file).string()});
        EXPECT_EQ(generated.errors, "") << file;
        EXPECT_EQ(unassigned_in(generated.output), lines_of(codes)) << file;
    }
}

TEST_F(Vendor, AllGoTogether) {
    VendorCodes all;
    for (const auto& [file, codes] : vendors) all.insert(codes.begin(), codes.end());
    EXPECT_EQ(all.size(), 21U);
    EXPECT_EQ(unassigned_in(generate("json", all_).output), lines_of(all));
}

TEST_F(Vendor, AllGoIntoEveryFormat) {
    std::istringstream outputs{IANA_CODEGEN_OUTPUTS};
    std::set<std::string> formats;
    for (std::string format, path; outputs >> format >> path;) {
        formats.insert(format);
        const auto result = generate(format, all_);
        EXPECT_EQ(result.exit_status, 0) << format << result.errors;
        EXPECT_EQ(result.errors, "") << format;
        EXPECT_NE(result.output, "") << format;
    }
    EXPECT_TRUE(formats.count("cpp") == 1 && formats.count("json") == 1 && formats.count("markdown") == 1);
}

TEST_F(Vendor, CheckFindsNothingToWarnOf) {
    auto arguments = all_;
    arguments.insert(arguments.end(), {"--today", "2025-09-15", "--strict"});
    const auto result = run_with({"check"}, arguments);
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.errors, "");
}

TEST_F(Vendor, NoneIsThereUnlessItIsGiven) {
    EXPECT_EQ(unassigned_in(generate("json", {}).output), "");
    EXPECT_EQ(unassigned_in(read_file(IANA_CODEGEN_SOURCE_DIR "/generated/http-status-codes.json")), "");
}

TEST_F(Vendor, GivenTwiceSaysNothingNew) {
    const auto nginx = (vendor_folder / "nginx.xml").string();
    const auto twice = generate("json", {"--supplement", nginx, "--supplement", nginx});
    EXPECT_EQ(twice.exit_status, 0);
    EXPECT_EQ(twice.errors, "");
    EXPECT_EQ(twice.output, generate("json", {"--supplement", nginx}).output);
}

TEST_F(Vendor, PhrasesThatDisagreeAreRefusedWithBothPlaces) {
    expect_refused(vendor_file("nginx.xml"),
                   replaced(vendor_file("nginx.xml"), "<description>Client Closed Request</description>",
                            "<description>Token Required</description>"),
                   "second.xml:41:20: error: 499 is 'Token Required', expected 'Client Closed Request' as before\n"
                   "first.xml:41:20: note: 499 is 'Client Closed Request' here\n");
}

TEST_F(Vendor, DescriptionsThatDisagreeAreRefusedWithBothPlaces) {
    const auto aws_file = vendor_file("aws.xml");
    expect_refused(aws_file, replaced(aws_file, "which is 30.", "which is 31."),
                   "second.xml:38:20: error: 463 is 'The X-Forwarded-For field of the request holds more IP addresses "
                   "than the load balancer takes, which is 31.', expected 'The X-Forwarded-For field of the request "
                   "holds more IP addresses than the load balancer takes, which is 30.' as before\n"
                   "first.xml:38:20: note: 463 is 'The X-Forwarded-For field of the request holds more IP addresses "
                   "than the load balancer takes, which is 30.' here\n");
}

TEST_F(Vendor, NamesThatTwoCodesShareAreRefusedWithBothPlaces) {
    expect_refused(vendor_file("nginx.xml"),
                   replaced(vendor_file("aws.xml"), "<description>Client Closed Connection</description>",
                            "<description>Client closed request</description>"),
                   "first.xml:41:20: error: code 499 has the name 'CLIENT_CLOSED_REQUEST' of code 460, expected one of "
                   "its own\n"
                   "second.xml:10:20: note: code 460 has it here\n");
}

// AWS's own word for 561, which is why it has more than that.
TEST_F(Vendor, NamesOfTheRegistryAreRefusedWithBothPlaces) {
    expect_refused(
        vendor_file("nginx.xml"),
        replaced(vendor_file("aws.xml"), "<description>Unauthorized by Identity Provider</description>",
                 "<description>Unauthorized</description>"),
        "second.xml:25:20: error: code 561 has the name 'UNAUTHORIZED' of code 401, expected one of its own\n"
        "registry.xml:152:20: note: code 401 has it here\n");
}

// IANA may register a code some day: what it says then counts, and what the vendor says is about another code.
class VendorOverruled : public Vendor {
protected:
    VendorOverruled() {
        folder_.write("registry.xml", registry_of(record("444", "Tail Light Out")));
        folder_.write("nginx.xml", vendor_file("nginx.xml"));
    }

    // The row of 444 in Markdown, of nginx's supplement behind another one.
    [[nodiscard]] std::string row_behind(const std::string& supplement) const {
        folder_.write("supplement.xml", supplement);
        const auto result = generate("markdown", {"--supplement", "nginx.xml"});
        EXPECT_EQ(result.exit_status, 0);
        EXPECT_EQ(result.errors,
                  "nginx.xml:11:20: warning: 'Connection Closed Without Response' does not apply to this registry, "
                  "code 444 is 'Tail Light Out' in the registry\n");
        const auto first = result.output.find("| 444 | ");
        return result.output.substr(first, result.output.find('\n', first) - first);
    }
};

TEST_F(VendorOverruled, CodesThatIanaRegistersKeepWhatItSays) {
    EXPECT_EQ(row_behind(supplement_of("")), "| 444 | Tail Light Out |  | assigned |  |  |");
}

TEST_F(VendorOverruled, CodesThatIanaRegistersKeepWhatTheSupplementToItSays) {
    EXPECT_EQ(row_behind(supplement_of(facts("descriptions", fact("444", "A tail light is out.")))),
              "| 444 | Tail Light Out | A tail light is out. | assigned |  |  |");
}

}  // namespace
}  // namespace command_line_tests

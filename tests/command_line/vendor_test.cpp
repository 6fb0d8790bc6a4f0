// The supplements in data/vendor/: their contents, and that they can be used together.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "invented.hpp"
#include "run.hpp"
#include "vendor_codes.hpp"

namespace command_line_tests {
namespace {

namespace fs = std::filesystem;

// The expected output of list_unassigned for these codes.
std::string lines_of(const VendorCodes& codes) {
    std::string lines;
    for (const auto& [code, row] : codes) {
        lines += std::to_string(code) + '|' + row.phrase + '|' + row.source + '|' + row.description + '\n';
    }
    return lines;
}

constexpr auto list_unassigned =
    "import json\n"
    "for status in json.load(open('document.json'))['statuses']:\n"
    "    if status['state'] == 'unassigned':\n"
    "        print(status['code'], status['phrase'], status['references'][0]['url'], "
    "status['description'], sep='|')\n";

class Vendor : public ::testing::Test {
protected:
    Vendor() {
        folder_.write("registry.xml", known_registry());
        folder_.write("supplement.xml", known_supplement());
    }

    // Runs a command with the known registry and supplement, and with more arguments after them.
    [[nodiscard]] Result run_with(Arguments command, const Arguments& more) const {
        command.insert(command.end(), {"registry.xml", "--supplement", "supplement.xml"});
        command.insert(command.end(), more.begin(), more.end());
        return run_tool(folder_, command);
    }

    [[nodiscard]] Result generate(const std::string& format, const Arguments& more) const {
        return run_with({"generate", format}, more);
    }

    // Lists the codes in a JSON document that only supplements define.
    [[nodiscard]] std::string unassigned_in(const std::string& json) const {
        folder_.write("document.json", json);
        const auto listed = run(folder_, IANA_CODEGEN_PYTHON, {"-c", list_unassigned});
        EXPECT_EQ(listed.exit_status, 0) << listed.errors;
        return listed.output;
    }

    // Expects that these two supplements cannot be used together.
    void expect_refused(const std::string& first, const std::string& second, const std::string& errors) const {
        folder_.write("first.xml", first);
        folder_.write("second.xml", second);
        const auto result = generate("json", {"--supplement", "first.xml", "--supplement", "second.xml"});
        EXPECT_EQ(result.exit_status, 1);
        EXPECT_EQ(result.output, "");
        EXPECT_EQ(result.errors, errors);
    }

    TemporaryFolder folder_;
    const Arguments all_ = combinable_vendor_supplements();
};

std::string vendor_file(const std::string& name) { return read_file(vendor_folder / name); }

TEST_F(Vendor, EveryFileIsTested) {
    std::set<std::string> files;
    for (const auto& entry : fs::directory_iterator{vendor_folder}) {
        const auto name = entry.path().filename().string();
        if (vendor_file(name).find("id=\"http-status-supplement\"") != std::string::npos) files.insert(name);
    }
    std::set<std::string> tested;
    for (const auto& [file, codes] : vendors()) tested.insert(file);
    EXPECT_EQ(files, tested);
}

TEST_F(Vendor, EachSaysWhatItsVendorDocuments) {
    for (const auto& [file, codes] : vendors()) {
        const auto generated = generate("json", {"--supplement", (vendor_folder / file).string()});
        EXPECT_EQ(generated.errors, "") << file;
        EXPECT_EQ(unassigned_in(generated.output), lines_of(codes)) << file;
    }
}

// Typed from RFC 2616, Section 6.1.1.
TEST_F(Vendor, PhrasesOfRfc2616AreThoseOfItsList) {
    const auto result = generate("json", {"--supplement", (vendor_folder / "rfc2616-phrases.xml").string()});
    EXPECT_EQ(result.errors, "");
    for (const auto& [old_phrase, present_phrase] :
         {std::pair{"Request Time-out", "Request Timeout"}, std::pair{"Request Entity Too Large", "Content Too Large"},
          std::pair{"Request-URI Too Large", "URI Too Long"},
          std::pair{"Requested range not satisfiable", "Range Not Satisfiable"},
          std::pair{"Gateway Time-out", "Gateway Timeout"},
          std::pair{"HTTP Version not supported", "HTTP Version Not Supported"}}) {
        const auto expected = std::string{"\"phrase\": \""} + old_phrase + "\", \"registered_phrase\": \"" +
                              present_phrase +
                              "\", \"phrase_sources\": [{\"document\": \"RFC 2616\", \"section\": \"6.1.1\"";
        EXPECT_NE(result.output.find(expected), std::string::npos) << expected;
    }
}

TEST_F(Vendor, FilesWithoutConflictsCanBeCombined) {
    const auto all = combinable_vendor_codes();
    EXPECT_EQ(all.size(), 34U);
    EXPECT_EQ(unassigned_in(generate("json", all_).output), lines_of(all));
}

// Where the file gives the code its phrase: "FILE:LINE:COLUMN".
std::string place_of_phrase(const std::string& file, int code) {
    const auto text = vendor_file(file);
    const auto value = text.find("<value>" + std::to_string(code) + "</value>\n");
    const auto line = 2 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(value), '\n');
    return (vendor_folder / file).string() + ":" + std::to_string(line) + ":20";
}

// The message names both places for the phrase and for the description.
TEST_F(Vendor, FilesThatGiveOneCodeTwoMeaningsAreRefusedTogether) {
    for (const auto& conflict : vendor_conflicts()) {
        const auto& [first, second, code] = conflict;
        const auto result = generate("json", {"--supplement", (vendor_folder / first).string(), "--supplement",
                                              (vendor_folder / second).string()});
        EXPECT_EQ(result.exit_status, 1) << second;
        const auto number = std::to_string(code);
        const auto phrase = [&](const std::string& file) { return vendors().at(file).at(conflict.code).phrase; };
        const auto expected = place_of_phrase(second, code) + ": error: " + number + " is '" + phrase(second) +
                              "', expected '" + phrase(first) + "' as before\n" + place_of_phrase(first, code) +
                              ": note: " + number + " is '" + phrase(first) + "' here\n";
        EXPECT_EQ(result.errors.substr(0, expected.size()), expected);
    }
}

// The only conflicts are those above.
TEST_F(Vendor, NoOtherFilesShareACode) {
    std::map<int, std::string> files;
    std::set<int> shared;
    for (const auto& [file, codes] : vendors()) {
        for (const auto& [code, row] : codes) {
            if (!files.emplace(code, file).second) shared.insert(code);
        }
    }
    EXPECT_EQ(shared, (std::set<int>{499, 529, 530}));
}

TEST_F(Vendor, EveryFormatAcceptsManyFiles) {
    std::istringstream outputs{IANA_CODEGEN_OUTPUTS};
    std::set<std::string> formats;
    for (std::string format, path; outputs >> format >> path;) {
        formats.insert(format);
        const auto result = generate(format, all_);
        EXPECT_EQ(result.exit_status, 0) << format << result.errors;
        EXPECT_EQ(result.errors, "") << format;
        EXPECT_NE(result.output, "") << format;
    }
    for (const auto* format : {"c", "cpp", "html", "json", "markdown"}) EXPECT_EQ(formats.count(format), 1U) << format;
}

TEST_F(Vendor, CheckPrintsNoWarning) {
    auto arguments = all_;
    arguments.insert(arguments.end(), {"--today", "2025-09-15", "--strict"});
    const auto result = run_with({"check"}, arguments);
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.errors, "");
}

TEST_F(Vendor, CodesAreMissingIfNoFileIsGiven) { EXPECT_EQ(unassigned_in(generate("json", {}).output), ""); }

TEST_F(Vendor, FileGivenTwiceChangesNothing) {
    const auto nginx = (vendor_folder / "nginx.xml").string();
    const auto twice = generate("json", {"--supplement", nginx, "--supplement", nginx});
    EXPECT_EQ(twice.exit_status, 0);
    EXPECT_EQ(twice.errors, "");
    EXPECT_EQ(twice.output, generate("json", {"--supplement", nginx}).output);
}

TEST_F(Vendor, RefusesDifferentPhrasesAndNamesBothPlaces) {
    expect_refused(vendor_file("nginx.xml"),
                   replaced(vendor_file("nginx.xml"), "<description>Client Closed Request</description>",
                            "<description>Token Required</description>"),
                   "second.xml:40:20: error: 499 is 'Token Required', expected 'Client Closed Request' as before\n"
                   "first.xml:40:20: note: 499 is 'Client Closed Request' here\n");
}

TEST_F(Vendor, RefusesDifferentDescriptionsAndNamesBothPlaces) {
    const auto aws_file = vendor_file("aws.xml");
    expect_refused(aws_file, replaced(aws_file, "which is 30.", "which is 31."),
                   "second.xml:44:20: error: 463 is 'The X-Forwarded-For field of the request holds more IP addresses "
                   "than the load balancer takes, which is 31.', expected 'The X-Forwarded-For field of the request "
                   "holds more IP addresses than the load balancer takes, which is 30.' as before\n"
                   "first.xml:44:20: note: 463 is 'The X-Forwarded-For field of the request holds more IP addresses "
                   "than the load balancer takes, which is 30.' here\n");
}

TEST_F(Vendor, RefusesOneNameForTwoCodesAndNamesBothPlaces) {
    expect_refused(vendor_file("nginx.xml"),
                   replaced(vendor_file("aws.xml"), "<description>Client Closed Connection</description>",
                            "<description>Client closed request</description>"),
                   "first.xml:40:20: error: code 499 has the name 'CLIENT_CLOSED_REQUEST' of code 460, expected one of "
                   "its own\n"
                   "second.xml:11:20: note: code 460 has it here\n");
}

// AWS documents 561 as "Unauthorized". The committed phrase is longer, because 401 already has this name.
TEST_F(Vendor, RefusesNamesOfTheRegistryAndNamesBothPlaces) {
    expect_refused(
        vendor_file("nginx.xml"),
        replaced(vendor_file("aws.xml"), "<description>Unauthorized by Identity Provider</description>",
                 "<description>Unauthorized</description>"),
        "second.xml:26:20: error: code 561 has the name 'UNAUTHORIZED' of code 401, expected one of its own\n"
        "registry.xml:152:20: note: code 401 has it here\n");
}

// If IANA registers a vendor's code later, IANA's entry wins, and the vendor's facts are ignored.
class VendorOverruled : public Vendor {
protected:
    VendorOverruled() {
        folder_.write("registry.xml", registry_of(record("444", "Tail Light Out")));
        folder_.write("nginx.xml", vendor_file("nginx.xml"));
    }

    // The row of 444 in Markdown, from this supplement and nginx's supplement after it.
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

TEST_F(VendorOverruled, RegistryWinsIfIanaRegistersTheCode) {
    EXPECT_EQ(row_behind(supplement_of("")), "| 444 | Tail Light Out |  | assigned |  |  |");
}

TEST_F(VendorOverruled, FirstSupplementWinsIfIanaRegistersTheCode) {
    EXPECT_EQ(row_behind(supplement_of(facts("descriptions", fact("444", "A tail light is out.")))),
              "| 444 | Tail Light Out | A tail light is out. | assigned |  |  |");
}

}  // namespace
}  // namespace command_line_tests

// The format html: the index that it writes for a directory of tables. tests/pages tests what the pages say.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

std::string description_of(const std::string& registry, const std::string& summary) {
    return "<table xmlns=\"urn:iana-codegen:table\" registry=\"" + registry +
           "\" id=\"words\"\n       namespace=\"shop\" name=\"word\" plural=\"words\" summary=\"" + summary +
           "\">\n  <key kind=\"token\" case=\"exact\"/>\n</table>\n";
}

std::string registry_of_words(const std::string& id, const std::string& updated) {
    return "<registry xmlns=\"http://www.iana.org/assignments\" id=\"" + id + "\">" + updated +
           "<registry id=\"words\"><record><value>a</value></record></registry></registry>\n";
}

std::string line_of_index(const std::string& page, const std::string& title, const std::string& count,
                          const std::string& date) {
    return "<tr><th scope=\"row\"><a href=\"" + page + ".html\">" + title + "</a></th><td>" + count + "</td><td>" +
           date + "</td></tr>\n";
}

class HtmlIndex : public ::testing::Test {
protected:
    HtmlIndex() {
        std::filesystem::create_directories(folder_.path() / "data/tables");
        folder_.write("data/http-status-codes.xml", small_registry());
        folder_.write("data/tables/word.xml", description_of("shop", "Words"));
        folder_.write("data/tables/another-word.xml", description_of("other", "Other words"));
        folder_.write("data/tables/table.rng", "not a description");
        folder_.write("data/shop.xml", registry_of_words("shop", "<updated>2030-02-28</updated>"));
        folder_.write("data/other.xml", registry_of_words("other", ""));
    }

    [[nodiscard]] Result generate(const Arguments& more = {}, const std::string& format = "html") const {
        Arguments arguments = {"generate", format, "data"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run_tool(folder_, arguments);
    }

    void expect_refused(const Result& result, int exit_status, const std::string& errors) const {
        EXPECT_EQ(result.exit_status, exit_status);
        EXPECT_EQ(result.output, "");
        EXPECT_EQ(result.errors, errors);
        EXPECT_FALSE(folder_.has("index.html"));
    }

    TemporaryFolder folder_;
};

TEST_F(HtmlIndex, ListsStatusCodesFirstAndThenTheDescribedTables) {
    const auto result = generate();
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.errors, "");
    EXPECT_NE(
        result.output.find("<tbody>\n" + line_of_index("http-status-codes", "HTTP status codes", "2", "2025-01-02") +
                           line_of_index("another-word", "Other words", "1", "no date") +
                           line_of_index("word", "Words", "1", "2030-02-28") + "</tbody>"),
        std::string::npos)
        << result.output;
}

TEST_F(HtmlIndex, UsesSupplements) {
    folder_.write("data/http-status-supplement.xml", supplement_of(facts("known-by", fact("499", "Closed"))));
    folder_.write("data/shop-supplement.xml",
                  "<registry xmlns=\"http://www.iana.org/assignments\" id=\"shop-supplement\">\n" +
                      facts("known-by", "<record><value>b</value><xref type=\"text\" data=\"a test\"/></record>") +
                      "</registry>\n");
    const auto page = generate().output;
    EXPECT_NE(page.find(line_of_index("http-status-codes", "HTTP status codes", "3", "2025-01-02")), std::string::npos);
    EXPECT_NE(page.find(line_of_index("word", "Words", "2", "2030-02-28")), std::string::npos) << page;
}

TEST_F(HtmlIndex, NeedsNoStatusCodes) {
    std::filesystem::remove(folder_.path() / "data/http-status-codes.xml");
    const auto result = generate();
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.output.find("http-status-codes"), std::string::npos);
    EXPECT_NE(result.output.find("word.html"), std::string::npos);
}

TEST_F(HtmlIndex, IsComparedAndHasADepfile) {
    EXPECT_EQ(generate({"-o", "index.html", "--depfile", "depfile"}).exit_status, 0);
    EXPECT_EQ(
        folder_.read("depfile"),
        "index.html: \\\n  data/http-status-codes.xml \\\n  data/other.xml \\\n  data/tables/another-word.xml \\\n"
        "  data/shop.xml \\\n  data/tables/word.xml\n");
    EXPECT_EQ(generate({"-o", "index.html", "--check"}).exit_status, 0);
    folder_.write("data/shop.xml", registry_of_words("shop", "<updated>2031-02-28</updated>"));
    const auto result = generate({"-o", "index.html", "--check"});
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_NE(
        result.errors.find("expected what this command writes: iana-codegen generate html data --output index.html"),
        std::string::npos)
        << result.errors;
}

TEST_F(HtmlIndex, ReadsOnlyTheDirectory) {
    const std::string refusal =
        "iana-codegen: error: REGISTRY: 'data' is a directory, expected no --table, --supplement, --namespace, --only "
        "or "
        "--except beside it, as the index of its tables needs none\n";
    expect_refused(generate({"-o", "index.html", "--table", "data/tables/word.xml"}), 2, refusal);
    expect_refused(generate({"-o", "index.html", "--supplement", "data/shop.xml"}), 2, refusal);
    expect_refused(generate({"-o", "index.html", "--namespace", "a"}), 2, refusal);
    expect_refused(generate({"-o", "index.html", "--only", "200"}), 2, refusal);
    expect_refused(generate({"-o", "index.html", "--except", "200"}), 2, refusal);
    const auto result = generate({"-o", "data/shop.xml"});
    EXPECT_EQ(result.exit_status, 2);
    EXPECT_EQ(result.errors, "iana-codegen: error: --output: 'data/shop.xml' is an input, expected another file\n");
}

TEST_F(HtmlIndex, IsOnlyWrittenByTheFormatHtml) {
    for (const auto* format : {"cpp", "c", "json", "markdown"}) {
        const auto result = generate({}, format);
        EXPECT_EQ(result.exit_status, 2) << format;
        EXPECT_EQ(result.errors, "iana-codegen: error: cannot read 'data': Is a directory\n") << format;
    }
}

TEST_F(HtmlIndex, NeedsEveryRegistryAndDescription) {
    std::filesystem::remove(folder_.path() / "data/shop.xml");
    expect_refused(generate({"-o", "index.html"}), 2,
                   "iana-codegen: error: cannot read 'data/shop.xml': No such file or directory\n");
    std::filesystem::remove_all(folder_.path() / "data/tables");
    expect_refused(generate({"-o", "index.html"}), 2,
                   "iana-codegen: error: cannot read 'data/tables': No such file or directory\n");
}

TEST_F(HtmlIndex, IsNotWrittenIfATableHasAnError) {
    folder_.write("data/tables/word.xml", description_of("shop", ""));
    expect_refused(generate({"-o", "index.html"}), 1,
                   "data/tables/word.xml:2:52: error: empty attribute 'summary' of <table>, expected a text\n");
    folder_.write("data/tables/word.xml", description_of("../shop", "Words"));
    expect_refused(
        generate({"-o", "index.html"}), 1,
        "data/tables/word.xml:1:39: error: registry '../shop' of <table>, expected the name of a file beside "
        "the directory of the description, without its ending\n");
    folder_.write("data/tables/word.xml", description_of("shop", "Words"));
    folder_.write("data/shop.xml", "<registry/>");
    const auto result = generate({"-o", "index.html"});
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_NE(result.errors.find("data/shop.xml:1:1: error: "), std::string::npos) << result.errors;
}

}  // namespace
}  // namespace command_line_tests

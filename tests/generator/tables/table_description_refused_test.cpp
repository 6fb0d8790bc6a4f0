// Which table descriptions are refused, where and in which words. Each message is also shown by a file in
// tests/refused/descriptions.
#include <gtest/gtest.h>

#include <string>

#include "interpreting.hpp"

namespace iana_codegen {
namespace {

std::string refusal(const std::string& elements) {
    const auto [description, diagnostics] = describe(description_with(elements));
    EXPECT_FALSE(description);
    return diagnostics;
}

// Of a description with another start tag.
std::string refusal_of_table(const std::string& attributes) {
    return describe("<table xmlns=\"urn:iana-codegen:table\"\n" + attributes + ">" + tokens() + "</table>").diagnostics;
}

TEST(TableDescription, RefusesOtherFiles) {
    EXPECT_EQ(describe("").diagnostics, "t.xml:1:1: error: no element at all, expected <table>");
    EXPECT_EQ(describe(" <tables/>").diagnostics, "t.xml:1:2: error: root element <tables>, expected <table>");
    EXPECT_EQ(describe("<table/>").diagnostics,
              "t.xml:1:1: error: no namespace, expected xmlns=\"urn:iana-codegen:table\"");
    EXPECT_EQ(describe("<table xmlns='urn:other'><a/></table>").diagnostics,
              "t.xml:1:8: error: namespace 'urn:other', expected 'urn:iana-codegen:table'");
}

TEST(TableDescription, RefusesMissingAttributes) {
    std::string expected;
    for (const std::string name : {"registry", "id", "namespace", "name", "plural", "summary"}) {
        expected += (expected.empty() ? "" : "\n") + ("t.xml:1:1: error: <table> without the attribute '" + name) +
                    "', expected one";
    }
    EXPECT_EQ(refusal_of_table(""), expected);
}

TEST(TableDescription, RefusesNames) {
    const auto refusal_of_name = [](const std::string& name) {
        return refusal_of_table("name='" + name + "' registry='a' id='b' namespace='c' plural='d' summary='e'");
    };
    const std::string message_start = "t.xml:2:1: error: name '";
    for (const std::string name :
         {"Word", "two words", "two-words", "_word", "word_", "two__words", "2words", "w\xC3\xB6rd"}) {
        const auto shown_name = name == "w\xC3\xB6rd" ? "w\\xC3\\xB6rd" : name;
        EXPECT_EQ(refusal_of_name(name),
                  message_start + shown_name +
                      "' of <table>, expected words in small letters that underscores join, such "
                      "as 'error_code'");
    }
    for (const std::string name : {"value", "name", "lower_name", "name_length", "registered_name", "find",
                                   "description", "references", "reference", "table", "assignment", "assignment_of",
                                   "added", "updated", "last", "row", "number", "detail", "text"}) {
        EXPECT_EQ(refusal_of_name(name), message_start + name +
                                             "' of <table>, expected another one, because every table uses "
                                             "it");
    }
    EXPECT_EQ(refusal_of_name("union"),
              message_start + "union' of <table>, expected another one, because it is a keyword");
    EXPECT_EQ(refusal_of_name("linux"),
              message_start +
                  "linux' of <table>, expected another one, because it is a macro of compilers or of the C library");
    EXPECT_EQ(refusal_of_name("word2"), "");
}

TEST(TableDescription, RefusesNamespaces) {
    const auto refusal_of_namespace = [](const std::string& name) {
        return refusal_of_table("namespace='" + name + "' registry='a' id='b' name='c' plural='d' summary='e'");
    };
    const std::string message_start = "t.xml:2:1: error: namespace '";
    for (const std::string name : {"A", "a:b", "a::", "::a", "a::B", "a.b"}) {
        EXPECT_EQ(refusal_of_namespace(name),
                  message_start + name +
                      "' of <table>, expected words in small letters that '::' joins, such as 'iana::http'");
    }
    EXPECT_EQ(refusal_of_namespace("std"), message_start +
                                               "std' of <table>, expected another name than 'std', which is "
                                               "reserved for the standard library");
    EXPECT_EQ(refusal_of_namespace("a::new"), message_start +
                                                  "a::new' of <table>, expected another name than 'new', which is a "
                                                  "keyword");
    EXPECT_EQ(refusal_of_namespace("iana"), message_start +
                                                "iana' of <table>, expected another name than 'iana', which is used by "
                                                "iana/table.hpp");
}

TEST(TableDescription, RefusesUnexpectedContent) {
    EXPECT_EQ(refusal(tokens("<row/>")),
              "t.xml:4:1: error: element <row> inside <table>, expected <key>, <name>, <state>, <omit>, <ignore>, "
              "<section>, <column> or <description>");
    EXPECT_EQ(refusal(tokens("words")), "t.xml:4:1: error: text 'words' inside <table>, expected none");
    EXPECT_EQ(refusal(tokens("<omit value='a'>b</omit>")), "t.xml:4:17: error: text 'b' inside <omit>, expected none");
    EXPECT_EQ(refusal(tokens("<omit value='a' name='b'/>")),
              "t.xml:4:17: error: unknown attribute 'name' of <omit>, expected 'value'");
    EXPECT_EQ(refusal(tokens("<section element='a'/><section element='b'/>")),
              "t.xml:4:23: error: a second <section>, expected one\nt.xml:4:1: note: the first is here");
}

TEST(TableDescription, RefusesKeys) {
    EXPECT_EQ(refusal(""), "t.xml:1:1: error: <table> without <key>, expected one");
    EXPECT_EQ(refusal("<key/>"), "t.xml:3:1: error: <key> without the attribute 'kind', expected one");
    EXPECT_EQ(refusal("<key kind='word'/>"), "t.xml:3:6: error: kind 'word' of <key>, expected 'number' or 'token'");
    EXPECT_EQ(refusal("<key kind='token'/>"), "t.xml:3:1: error: <key> without the attribute 'case', expected one");
    EXPECT_EQ(refusal("<key kind='token' case='upper'/>"),
              "t.xml:3:19: error: case 'upper' of <key>, expected 'exact' or 'any'");
    EXPECT_EQ(refusal("<key kind='token' case='any' bits='8'/>"),
              "t.xml:3:30: error: attribute 'bits' of <key>, expected it only for the kind 'number'");
    EXPECT_EQ(refusal("<key kind='number' case='any'/><name element='n'/>"),
              "t.xml:3:20: error: attribute 'case' of <key>, expected it only for the kind 'token'");
    EXPECT_EQ(refusal("<key kind='number' bits='24'/><name element='n'/>"),
              "t.xml:3:20: error: bits '24' of <key>, expected '8', '16', '32' or '64'");
    EXPECT_EQ(refusal("<key kind='token' case='any' element=' '/>"),
              "t.xml:3:30: error: empty attribute 'element' of <key>, expected a text");
}

TEST(TableDescription, RefusesNamesAndStatesOfTokens) {
    EXPECT_EQ(refusal("<key kind='number'/>"), "t.xml:1:1: error: <table> of numbers without <name>, expected one");
    EXPECT_EQ(refusal(tokens("<name element='a'/>")),
              "t.xml:4:1: error: <name> in a table of tokens, expected it only in one of numbers");
    EXPECT_EQ(refusal(tokens("<state name='reserved' text='a'/>")),
              "t.xml:4:1: error: <state> in a table of tokens, expected it only in one of numbers");
    EXPECT_EQ(refusal(numbers("<state name='free' text='a'/>")),
              "t.xml:5:8: error: name 'free' of <state>, expected 'unassigned', 'reserved' or 'private_use'");
}

TEST(TableDescription, RefusesStrips) {
    const auto refusal_of_strip = [](const std::string& strip) {
        return refusal("<key kind='number'/>\n<name element='a'>" + strip + "</name>");
    };
    EXPECT_EQ(refusal_of_strip("<strip/>"),
              "t.xml:4:19: error: <strip> without the attributes 'prefix' and 'suffix', expected one of them");
    EXPECT_EQ(refusal_of_strip("<strip prefix='a' suffix='b'/>"),
              "t.xml:4:37: error: attributes 'prefix' and 'suffix' of one <strip>, expected one of them");
    EXPECT_EQ(refusal_of_strip("<strip prefix='a' function='find'/>"),
              "t.xml:4:37: error: function 'find' of <strip>, expected another one, because every table uses it");
    EXPECT_EQ(refusal_of_strip("<strip prefix='a' function='b'/><strip prefix='c' function='b'/>"),
              "t.xml:4:69: error: function 'b' a second time, expected each once\n"
              "t.xml:4:37: note: the function 'b' is here");
}

TEST(TableDescription, RefusesColumns) {
    const auto refusal_of_column = [](const std::string& attributes, const std::string& inside = "Text.") {
        return refusal(tokens("<column " + attributes + ">" + inside + "</column>"));
    };
    EXPECT_EQ(refusal_of_column("kind='flag' function='is_a'"),
              "t.xml:4:1: error: <column> without the attributes 'element' and 'supplement', expected one of them");
    EXPECT_EQ(refusal_of_column("kind='flag' function='is_a' element='a' supplement='a'"),
              "t.xml:4:49: error: attributes 'element' and 'supplement' of one <column>, expected one of them");
    EXPECT_EQ(refusal_of_column("kind='flag' function='is_a' supplement='aliases'"),
              "t.xml:4:37: error: supplement 'aliases' of <column>, expected another one, because it says the same of "
              "every table");
    EXPECT_EQ(refusal_of_column("element='a' kind='bool' function='is_a'"),
              "t.xml:4:21: error: kind 'bool' of <column>, expected 'flag', 'choice', 'text' or 'number'");
    EXPECT_EQ(refusal_of_column("element='a' kind='flag'"),
              "t.xml:4:1: error: <column> without the attribute 'function', expected one");
    EXPECT_EQ(refusal_of_column("element='a' kind='text' function='a_of' type='a'"),
              "t.xml:4:49: error: attribute 'type' of <column>, expected it only for the kind 'choice'");
    EXPECT_EQ(refusal_of_column("element='a' kind='flag' function='is_a' words=' '"),
              "t.xml:4:49: error: empty attribute 'words' of <column>, expected a text");
    EXPECT_EQ(refusal_of_column("element='a' kind='flag' function='is_a' words='a&#10;b'"),
              "t.xml:4:49: error: words 'a\\x0Ab' has the control character 0x0A at position 2, expected none");
    EXPECT_EQ(refusal_of_column("element='a' kind='flag' function='is_a'", " "),
              "t.xml:4:1: error: <column> without a text, expected what its function says");
    EXPECT_EQ(refusal_of_column("element='a' kind='flag' function='is_a'", "A<none text='b'/>"),
              "t.xml:4:50: error: element <none> inside <column>, expected none");
}

TEST(TableDescription, RefusesChoices) {
    EXPECT_EQ(refusal(choice_column("")),
              "t.xml:4:1: error: <column> of kind 'choice' without <choice>, expected one for each value");
    EXPECT_EQ(refusal(choice_column("<choice name='none' text='a'/>")),
              "t.xml:5:9: error: name 'none' of <choice>, expected another one, because it is that of empty cells");
    EXPECT_EQ(
        refusal(choice_column("<choice name='Yes' text='a'/>")),
        "t.xml:5:9: error: name 'Yes' of <choice>, expected words in small letters that underscores join, such as "
        "'error_code'");
    EXPECT_EQ(refusal(choice_column("<choice name='yes' text='a'/>\n<choice name='yes' text='b'/>")),
              "t.xml:6:1: error: the name 'yes' of a second <choice>, expected each once\n"
              "t.xml:5:1: note: the first is here");
    EXPECT_EQ(refusal(choice_column("<choice name='yes' text='a'/>\n<choice name='no' text='A'/>")),
              "t.xml:6:1: error: the text 'a' of a second <choice>, expected each once\n"
              "t.xml:5:1: note: the first is here");
}

TEST(TableDescription, RefusesNamesThatOccurTwice) {
    const auto column = [](const std::string& element, const std::string& function) {
        return "<column element='" + element + "' kind='flag' function='" + function + "'>A.</column>\n";
    };
    EXPECT_EQ(refusal(tokens(column("a", "is_a") + column("b", "is_a"))),
              "t.xml:5:33: error: function 'is_a' a second time, expected each once\n"
              "t.xml:4:33: note: the function 'is_a' is here");
    EXPECT_EQ(refusal(tokens(column("a-b", "is_a") + column("a_b", "is_b"))),
              "t.xml:5:9: error: element 'a_b' a second time, expected each once\n"
              "t.xml:4:9: note: the element 'a_b' is here");
    for (const std::string name : {"word", "word_entry", "word_from_name", "word_from_number"}) {
        EXPECT_EQ(refusal(tokens(column("a", name))), "t.xml:4:33: error: function '" + name +
                                                          "' a second time, expected each once\n"
                                                          "t.xml:2:29: note: the name '" +
                                                          name + "' is here");
    }
    for (const std::string name : {"words", "words_updated"}) {
        EXPECT_EQ(refusal(tokens(column("a", name))), "t.xml:4:33: error: function '" + name +
                                                          "' a second time, expected each once\n"
                                                          "t.xml:2:41: note: the plural '" +
                                                          name + "' is here");
    }
}

TEST(TableDescription, ReportsEveryErrorOfAFile) {
    EXPECT_EQ(refusal("<key kind='x'/>\n<omit/>\n<state/>"),
              "t.xml:3:6: error: kind 'x' of <key>, expected 'number' or 'token'\n"
              "t.xml:4:1: error: <omit> without the attribute 'value', expected one\n"
              "t.xml:5:1: error: <state> without the attribute 'name', expected one\n"
              "t.xml:5:1: error: <state> without the attribute 'text', expected one");
}

}  // namespace
}  // namespace iana_codegen

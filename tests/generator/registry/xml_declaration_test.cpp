// Tests the XML declaration: it is accepted if xmllint accepts it. Each error has its location.
#include <gtest/gtest.h>

#include <string>

#include "reading.hpp"

namespace iana_codegen {
namespace {

std::string problem_in_declaration(const std::string& attributes) {
    return problem_in("<?xml" + attributes + "?><a/>");
}

TEST(XmlDeclaration, IsAccepted) {
    for (const std::string attributes :
         {" version='1.0'", " version=\"1.0\" encoding=\"UTF-8\"", " version='1.0' encoding='utf-8' standalone='no'",
          " version='1.0' standalone='yes'", "\nversion = '1.0'\n\tencoding\n=\n'UTF-8' ", " version='1.1'"}) {
        EXPECT_EQ(problem_in_declaration(attributes), "") << attributes;
    }
}

TEST(XmlDeclaration, HasAVersion) {
    const std::string missing = "f.xml:1:1: error: an XML declaration without a version, expected version=\"1.0\"";
    EXPECT_EQ(problem_in_declaration(""), missing);
    EXPECT_EQ(problem_in_declaration(" "), missing);
    for (const std::string version : {"2.0", "1", "1.", "", "1.0 ", "1.x", "one"}) {
        EXPECT_EQ(problem_in_declaration(" version='" + version + "'"),
                  "f.xml:1:7: error: version '" + version + "' of XML, expected '1.0'");
    }
}

TEST(XmlDeclaration, HasKnownAttributesInTheirOrder) {
    const std::string expected = " in the XML declaration, expected version, encoding and standalone, in this order";
    EXPECT_EQ(problem_in_declaration(" encoding='UTF-8'"), "f.xml:1:7: error: 'encoding'" + expected);
    EXPECT_EQ(problem_in_declaration(" encoding='UTF-8' version='1.0'"), "f.xml:1:7: error: 'encoding'" + expected);
    EXPECT_EQ(problem_in_declaration(" version='1.0' version='1.0'"), "f.xml:1:21: error: 'version'" + expected);
    EXPECT_EQ(problem_in_declaration(" version='1.0' encoding='UTF-8' encoding='UTF-8'"),
              "f.xml:1:38: error: 'encoding'" + expected);
    EXPECT_EQ(problem_in_declaration(" version='1.0' standalone='no' encoding='UTF-8'"),
              "f.xml:1:37: error: 'encoding'" + expected);
    EXPECT_EQ(problem_in_declaration(" version='1.0' charset='UTF-8'"), "f.xml:1:21: error: 'charset'" + expected);
    EXPECT_EQ(problem_in_declaration(" Version='1.0'"), "f.xml:1:7: error: 'Version'" + expected);
}

TEST(XmlDeclaration, IsStandaloneOrNot) {
    for (const std::string value : {"maybe", "", "YES", "true"}) {
        EXPECT_EQ(problem_in_declaration(" version='1.0' standalone='" + value + "'"),
                  "f.xml:1:21: error: standalone '" + value + "', expected 'yes' or 'no'");
    }
}

TEST(XmlDeclaration, IsWellFormed) {
    const std::string expected = " in the XML declaration, expected a space, a name and a quoted value";
    EXPECT_EQ(problem_in_declaration(" version"), "f.xml:1:7: error: 'version'" + expected);
    EXPECT_EQ(problem_in_declaration(" version=1.0"), "f.xml:1:7: error: 'version=1.0'" + expected);
    EXPECT_EQ(problem_in_declaration(" version='1.0\""), "f.xml:1:7: error: 'version='1.0\"'" + expected);
    EXPECT_EQ(problem_in_declaration(" ='1.0'"), "f.xml:1:7: error: '='1.0''" + expected);
    EXPECT_EQ(problem_in_declaration(" version='1.0'encoding='UTF-8'"),
              "f.xml:1:20: error: 'encoding='UTF-8''" + expected);
    EXPECT_EQ(problem_in_declaration(" version='1.0' and so on"), "f.xml:1:21: error: 'and so on'" + expected);
}

TEST(XmlDeclaration, IsInLowerCase) {
    EXPECT_EQ(problem_in("<?XML version='1.0'?><a/>"), "f.xml:1:1: error: an instruction 'XML', expected '<?xml'");
    EXPECT_EQ(problem_in("\xEF\xBB\xBF<?xml version='2.0'?><a/>"),
              "f.xml:1:10: error: version '2.0' of XML, expected '1.0'");
}

TEST(XmlDeclaration, OfAsciiIsFollowedByAsciiOnly) {
    EXPECT_EQ(problem_in("<?xml version='1.0' encoding='US-ASCII'?>\n<a>\xC3\xA9</a>"),
              "f.xml:2:4: error: byte 0xC3 is not ASCII, expected the encoding that is declared");
    EXPECT_EQ(problem_in("\xEF\xBB\xBF<?xml version='1.0' encoding='us-ascii'?>\n<a/>"), "");
}

}  // namespace
}  // namespace iana_codegen

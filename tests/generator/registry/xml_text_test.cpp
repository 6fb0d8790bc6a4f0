// Tests texts that are not XML. They are rejected before the parser reads them, by the parser, or after it.
#include <gtest/gtest.h>

#include <string>

#include "reading.hpp"

namespace iana_codegen {
namespace {

std::string not_utf8(const std::string& position, const std::string& byte) {
    return "f.xml:" + position + ": error: byte 0x" + byte + " is not UTF-8, expected text in UTF-8";
}

std::string other_file(const std::string& kind, const std::string& remedy) {
    return "f.xml:1:1: error: " + kind + ", expected XML in UTF-8: " + remedy;
}

std::string not_allowed(const std::string& position, const std::string& character) {
    return "f.xml:" + position + ": error: character U+" + character + ", expected one that XML allows";
}

std::string no_entity(const std::string& position, const std::string& found) {
    return "f.xml:" + position + ": error: '" + found +
           "' is no entity of XML, expected &amp;, &lt;, &gt;, &quot;, &apos; or a character's number";
}

std::string document_type(const std::string& position) {
    return "f.xml:" + position + ": error: a document type declaration, expected none in a registry";
}

TEST(XmlText, AcceptsUtf8) {
    EXPECT_EQ(problem_in("<a>\x7E \xC2\xA0 \xDF\xBF \xE0\xA0\x80 \xED\x9F\xBF \xEE\x80\x80 \xEF\xBF\xBD</a>"), "");
    EXPECT_EQ(problem_in("<a>\xF0\x90\x80\x80 \xF4\x8F\xBF\xBF</a>"), "");
    EXPECT_EQ(problem_in("\xEF\xBB\xBF<a/>"), "");
}

TEST(XmlText, RejectsStrayContinuationBytes) {
    EXPECT_EQ(problem_in("<a>\n \x80</a>"), not_utf8("2:2", "80"));
    EXPECT_EQ(problem_in("\xBF<a/>"), not_utf8("1:1", "BF"));
}

TEST(XmlText, RejectsCharactersThatStartWithAContinuationByte) {
    EXPECT_EQ(problem_in("<a>\x82\x80</a>"), not_utf8("1:4", "82"));
    EXPECT_EQ(problem_in("<a>\xBF\xBF</a>"), not_utf8("1:4", "BF"));
}

TEST(XmlText, RejectsLatin1) { EXPECT_EQ(problem_in("<a>caf\xE9</a>"), not_utf8("1:7", "E9")); }

TEST(XmlText, RejectsOverlongCharacters) {
    EXPECT_EQ(problem_in("<a>\xC0\x80</a>"), not_utf8("1:4", "C0"));
    EXPECT_EQ(problem_in("<a>\xC1\xBF</a>"), not_utf8("1:4", "C1"));
    EXPECT_EQ(problem_in("<a>\xE0\x9F\xBF</a>"), not_utf8("1:4", "E0"));
    EXPECT_EQ(problem_in("<a>\xF0\x8F\xBF\xBF</a>"), not_utf8("1:4", "F0"));
}

TEST(XmlText, RejectsTruncatedCharacters) {
    EXPECT_EQ(problem_in("<a>\xC3</a>"), not_utf8("1:4", "C3"));
    EXPECT_EQ(problem_in("<a>\xE2\x82</a>"), not_utf8("1:4", "E2"));
    EXPECT_EQ(problem_in("<a>\xF0\x9F\x92</a>"), not_utf8("1:4", "F0"));
    EXPECT_EQ(problem_in("<a/>\xC3"), not_utf8("1:5", "C3"));
    EXPECT_EQ(problem_in("<a/>\xF0\x9F\x92"), not_utf8("1:5", "F0"));
}

TEST(XmlText, RejectsNumbersAboveUnicode) {
    EXPECT_EQ(problem_in("<a>\xF5\x80\x80\x80</a>"), not_utf8("1:4", "F5"));
    EXPECT_EQ(problem_in("<a>\xFF</a>"), not_utf8("1:4", "FF"));
    EXPECT_EQ(problem_in("<a>\xF4\x90\x80\x80</a>"), not_allowed("1:4", "110000"));
}

TEST(XmlText, RejectsSurrogates) {
    EXPECT_EQ(problem_in("<a>\xED\xA0\x80</a>"), not_allowed("1:4", "D800"));
    EXPECT_EQ(problem_in("<a>\xED\xBF\xBF</a>"), not_allowed("1:4", "DFFF"));
}

TEST(XmlText, RejectsCharactersThatXmlForbids) {
    EXPECT_EQ(problem_in("<a>\xEF\xBF\xBE</a>"), not_allowed("1:4", "FFFE"));
    EXPECT_EQ(problem_in("<a>\xEF\xBF\xBF</a>"), not_allowed("1:4", "FFFF"));
}

TEST(XmlText, RejectsUtf16) {
    EXPECT_EQ(problem_in({"\xFF\xFE<\0a\0/\0>\0", 10}), other_file("text in UTF-16", "convert it with iconv"));
    EXPECT_EQ(problem_in({"\xFE\xFF\0<\0a\0/\0>", 10}), other_file("text in UTF-16", "convert it with iconv"));
    EXPECT_EQ(problem_in({"<\0a\0/\0>\0", 8}), other_file("text in UTF-16", "convert it with iconv"));
    EXPECT_EQ(problem_in({"\0<\0a\0/\0>", 8}), other_file("text in UTF-16", "convert it with iconv"));
}

// Compressed files are recognized by their first bytes: a program that downloads may not decompress them.
TEST(XmlText, RejectsCompressedFiles) {
    EXPECT_EQ(problem_in("\x1F\x8B\x08"), other_file("a gzip file", "unpack it with gunzip"));
    EXPECT_EQ(problem_in("PK\x03\x04"), other_file("a zip file", "unpack it with unzip"));
    EXPECT_EQ(problem_in("BZh9"), other_file("a bzip2 file", "unpack it with bunzip2"));
    EXPECT_EQ(problem_in({"\xFD\x37zXZ\0", 6}), other_file("an xz file", "unpack it with unxz"));
    EXPECT_EQ(problem_in("\x28\xB5\x2F\xFD"), other_file("a zstd file", "unpack it with unzstd"));
    EXPECT_EQ(problem_in("<a>\x1F\x8B</a>"), not_allowed("1:4", "001F"));
}

TEST(XmlText, RejectsControlCharacters) {
    EXPECT_EQ(problem_in({"<a>\n\0</a>", 9}), not_allowed("2:1", "0000"));
    EXPECT_EQ(problem_in("<a>\x01</a>"), not_allowed("1:4", "0001"));
    EXPECT_EQ(problem_in("<a b='\x1B'/>"), not_allowed("1:7", "001B"));
    EXPECT_EQ(problem_in("<!-- \f -->"), not_allowed("1:6", "000C"));
    EXPECT_EQ(problem_in("<a>\t\r\n</a>"), "");
}

TEST(XmlText, RejectsDocumentTypes) {
    EXPECT_EQ(problem_in("<!DOCTYPE registry>\n<registry/>"), document_type("1:1"));
    EXPECT_EQ(problem_in("<?xml version='1.0'?>\n  <!doctype html>"), document_type("2:3"));
    EXPECT_EQ(problem_in("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), document_type("1:1"));
    EXPECT_EQ(problem_in("<a><!DOCTYPE a></a>"), document_type("1:4"));
}

TEST(XmlText, AcceptsADocumentTypeInACommentOrCdata) {
    EXPECT_EQ(problem_in("<!-- <!DOCTYPE a> --><a><![CDATA[<!DOCTYPE a>]]></a>"), "");
}

TEST(XmlText, AcceptsTheEntitiesOfXml) {
    EXPECT_EQ(problem_in("<a b='&amp;&lt;&gt;&quot;&apos;'>&amp;&lt;&gt;&quot;&apos;</a>"), "");
}

TEST(XmlText, RejectsUndeclaredEntities) {
    EXPECT_EQ(problem_in("<a>caf&eacute;</a>"), no_entity("1:7", "&eacute;"));
    EXPECT_EQ(problem_in("<a>\n<b>&nbsp;</b></a>"), no_entity("2:4", "&nbsp;"));
    EXPECT_EQ(problem_in("<a>&AMP;</a>"), no_entity("1:4", "&AMP;"));
    EXPECT_EQ(problem_in("<a b='&nbsp;'/>"), no_entity("1:7", "&nbsp;"));
}

TEST(XmlText, RejectsBareAmpersands) {
    EXPECT_EQ(problem_in("<a>R&D</a>"), no_entity("1:5", "&D</a>"));
    EXPECT_EQ(problem_in("<a>this & that, and more of it</a>"), no_entity("1:9", "& that, and "));
    EXPECT_EQ(problem_in("<a b='c?d=1&e=2'/>"), no_entity("1:12", "&e=2'/>"));
    EXPECT_EQ(problem_in("<a>&;</a>"), no_entity("1:4", "&;"));
    EXPECT_EQ(problem_in("<a/>&"), no_entity("1:5", "&"));
    EXPECT_EQ(problem_in("<a/>&amp"), no_entity("1:5", "&amp"));
}

TEST(XmlText, RejectsCharacterReferencesThatAreNotNumbers) {
    for (const std::string name : {"&65;", "&x41;", "&#65x;", "&#x41g;", "&#+65;", "&#X41;"}) {
        EXPECT_EQ(problem_in("<a>" + name + "</a>"), no_entity("1:4", name));
    }
}

// The check continues with the first character after each of these ends.
TEST(XmlText, ChecksTheFirstCharacterAfterAnEnd) {
    EXPECT_EQ(problem_in("<a>&lt;&b;</a>"), no_entity("1:8", "&b;"));
    EXPECT_EQ(problem_in("<a><![CDATA[]]>&b;</a>"), no_entity("1:16", "&b;"));
    EXPECT_EQ(problem_in("<a><!---->&b;</a>"), no_entity("1:11", "&b;"));
    EXPECT_EQ(problem_in("<a><?b?>&b;</a>"), no_entity("1:9", "&b;"));
    EXPECT_EQ(problem_in("<a>&b;</a>"), no_entity("1:4", "&b;"));
}

TEST(XmlText, RejectsACommentThatEndsInThreeDashes) {
    EXPECT_EQ(problem_in("<a><!-----></a>"), "f.xml:1:8: error: '--' inside a comment, expected '-->' at its end only");
}

TEST(XmlText, IgnoresAmpersandsInCommentsAndCdata) {
    EXPECT_EQ(problem_in("<a><!-- R&D --><![CDATA[R&D &nbsp; <b]]><?b R&D?></a>"), "");
}

TEST(XmlText, AcceptsCharacterReferences) {
    EXPECT_EQ(problem_in("<a b='&#233;'>&#65;&#x41;&#xe9;&#xE9;&#9;&#xFFFD;&#x10FFFF;</a>"), "");
}

TEST(XmlText, RejectsBadCharacterReferences) {
    for (const std::string name :
         {"&#0;", "&#1;", "&#xD800;", "&#xDFFF;", "&#xFFFE;", "&#x110000;", "&#1114112;", "&#;", "&#x;", "&#X41;",
          "&#-65;", "&#+65;", "&# 65;", "&#6A;", "&#xG;", "&#9999999999;"}) {
        EXPECT_EQ(problem_in("<a>" + name + "</a>"), no_entity("1:4", name));
    }
}

TEST(XmlText, AcceptsUtf8AndAsciiAsEncodings) {
    for (const std::string name : {"UTF-8", "utf-8", "US-ASCII", "us-ascii"}) {
        EXPECT_EQ(problem_in("<?xml version=\"1.0\" encoding=\"" + name + "\"?><a/>"), "");
        EXPECT_EQ(problem_in("<?xml version='1.0' encoding='" + name + "' standalone='yes'?><a/>"), "");
    }
    EXPECT_EQ(problem_in("<?xml version=\"1.0\"?><a/>"), "");
}

TEST(XmlText, RejectsOtherEncodings) {
    EXPECT_EQ(problem_in("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>"),
              "f.xml:1:21: error: encoding 'iso-8859-1', expected 'UTF-8'");
    EXPECT_EQ(problem_in("<?xml version='1.0' encoding='UTF-16'?><a/>"),
              "f.xml:1:21: error: encoding 'utf-16', expected 'UTF-8'");
}

// XML uses the names that IANA registered. Other names that programs accept are errors.
TEST(XmlText, RejectsMisspelledEncodings) {
    for (const std::string name :
         {"utf8", "utf_8", "utf-8-sig", "utf-80", "utf", "us-ascii-1", "usascii", "ascii", ""}) {
        EXPECT_EQ(problem_in("<?xml version=\"1.0\" encoding=\"" + name + "\"?><a/>"),
                  "f.xml:1:21: error: encoding '" + name + "', expected 'UTF-8'");
    }
}

TEST(XmlText, RejectsOtherEncodingsBetweenSpaces) {
    EXPECT_EQ(problem_in("<?xml version='1.0' encoding = 'UTF-16'?><a/>"),
              "f.xml:1:21: error: encoding 'utf-16', expected 'UTF-8'");
    EXPECT_EQ(problem_in("<?xml\nversion='1.0'\nencoding='UTF-16'?><a/>"),
              "f.xml:3:1: error: encoding 'utf-16', expected 'UTF-8'");
    EXPECT_EQ(problem_in("<?xml version='1.0' encoding\n=\t'utf-8'?><a/>"), "");
}

TEST(XmlText, IgnoresEncodingsAfterTheDeclaration) {
    EXPECT_EQ(problem_in("<?xml version='1.0'?><a encoding='UTF-16'/>"), "");
}

TEST(XmlText, IgnoresEncodingsOfOtherInstructions) {
    EXPECT_EQ(problem_in("<?xml-stylesheet encoding='UTF-16'?><?b encoding='UTF-16'?><a/>"), "");
}

TEST(XmlText, RejectsLessThanInATag) {
    EXPECT_EQ(problem_in("<a <b/>"), "f.xml:1:4: error: '<' inside a tag, expected '>' or '&lt;'");
    EXPECT_EQ(problem_in("<a b='1 < 2'/>"), "f.xml:1:9: error: '<' inside a tag, expected '>' or '&lt;'");
    EXPECT_EQ(problem_in("<a>\n</a\n<b/>"), "f.xml:3:1: error: '<' inside a tag, expected '>' or '&lt;'");
}

TEST(XmlText, AcceptsGreaterThanInAnAttribute) { EXPECT_EQ(problem_in("<a b='1 > 2' c=\"'>'\">2 > 1</a>"), ""); }

// A tag ends at the '>' after its attributes, whichever quotes these have.
TEST(XmlText, DoesNotEndATagAtGreaterThanInAnAttribute) {
    EXPECT_EQ(problem_in("<a b='>]]>' c=\">]]>\" d=\"'>]]>\"/>"), "");
    EXPECT_EQ(problem_in("<a b='><b/>'/>"), "f.xml:1:8: error: '<' inside a tag, expected '>' or '&lt;'");
    EXPECT_EQ(problem_in("<a b=\"><b/>\"/>"), "f.xml:1:8: error: '<' inside a tag, expected '>' or '&lt;'");
}

TEST(XmlText, ReportsOnlyTheFirstProblem) {
    EXPECT_EQ(problem_in("<a>&b; &c; <!DOCTYPE a></a>"), no_entity("1:4", "&b;"));
    EXPECT_EQ(problem_in("<a>&b;\n\x01</a>"), not_allowed("2:1", "0001"));
}

TEST(XmlText, LeavesOtherProblemsToTheParser) {
    for (const std::string text : {"", " ", "text", "<", "<a", "<a b='", "<!-- ", "<![CDATA[", "<?xml ", "<?", "</"}) {
        EXPECT_EQ(problem_in(text), "");
    }
}

// The next tests use the whole reader: the check, the parser, and the code after it.
const std::string opening_line = "<registry xmlns='http://www.iana.org/assignments'>\n";

TEST(NotXml, IsRejectedByTheReader) {
    EXPECT_EQ(refusal_of(opening_line + "<a>&nbsp;</a></registry>"), no_entity("2:4", "&nbsp;"));
    EXPECT_EQ(refusal_of("\xFE<"), not_utf8("1:1", "FE"));
}

TEST(NotXml, IsTextWithMismatchedTags) {
    const std::string mismatch = "error: not well-formed XML: start-end tags mismatch";
    EXPECT_EQ(refusal_of(opening_line + "<a></b></registry>"), "f.xml:2:6: " + mismatch);
    EXPECT_EQ(refusal_of(opening_line + "</registry>\n</registry>"), "f.xml:3:3: " + mismatch);
}

TEST(NotXml, IsATruncatedFile) {
    const auto whole = registry_with("<record date='2020-01-02'><value>404</value><!-- a --></record>");
    for (std::size_t size = 0; size <= whole.rfind('>'); ++size) {
        EXPECT_NE(refusal_of(std::string_view{whole}.substr(0, size)), "") << size;
    }
    EXPECT_EQ(refusal_of(opening_line + "<a>404"), "f.xml:2:7: error: not well-formed XML: start-end tags mismatch");
}

// The location is after the last character, but not farther.
TEST(NotXml, IsAFileTruncatedInsideATag) {
    EXPECT_EQ(refusal_of("<registry xml a"), "f.xml:1:16: error: not well-formed XML: error parsing element attribute");
    EXPECT_EQ(refusal_of("<registry\n"), "f.xml:2:1: error: not well-formed XML: error parsing start element tag");
}

TEST(NotXml, IsATagWithDuplicateAttributes) {
    EXPECT_EQ(refusal_of(opening_line + "<title a='' b='' a=''/>\n<title c='' c='' c=''/></registry>"),
              "f.xml:2:18: error: attribute 'a' a second time, expected it once\n"
              "f.xml:3:13: error: attribute 'c' a second time, expected it once");
}

TEST(NotXml, IsAFileWithTwoRoots) {
    EXPECT_EQ(refusal_of(opening_line + "</registry>\n<registry/>\n<a/>"),
              "f.xml:3:1: error: a second root element <registry>, expected one\n"
              "f.xml:4:1: error: a second root element <a>, expected one");
}

TEST(NotXml, IsTextOutsideOfTheRoot) {
    const std::string message = " outside of the root element, expected none";
    EXPECT_EQ(refusal_of("before" + opening_line + "</registry>"), "f.xml:1:1: error: text 'before'" + message);
    EXPECT_EQ(refusal_of(opening_line + "</registry>\n  behind\n"), "f.xml:3:3: error: text 'behind'" + message);
    EXPECT_EQ(refusal_of(opening_line + "</registry>x"), "f.xml:2:12: error: text 'x'" + message);
}

TEST(NotXml, IsAFileWithoutElements) {
    const std::string message = "f.xml:1:1: error: no element at all, expected <registry>";
    for (const std::string text : {"", " \r\n\t", "<?xml version='1.0'?>\n", "<!-- -->", "\xEF\xBB\xBF"}) {
        EXPECT_EQ(refusal_of(text), message);
    }
    EXPECT_EQ(refusal_of("404 Not Found"),
              "f.xml:1:1: error: text '404 Not Found' outside of the root element, expected none\n" + message);
}

TEST(NotXml, IsMarkupThatTheParserIgnores) {
    EXPECT_EQ(read("<a>]]></a>").diagnostics, "f.xml:1:4: error: ']]>' in text, expected ']]&gt;'");
    EXPECT_EQ(read("<!-- a -- b --><a/>").diagnostics,
              "f.xml:1:8: error: '--' inside a comment, expected '-->' at its end only");
    for (const std::string before : {"\n", "<?xml version='1.0'?>\n"}) {
        EXPECT_EQ(read(before + "<?xml version='1.0'?><a/>").diagnostics,
                  "f.xml:2:1: error: an XML declaration, expected it at the start of the text only");
    }
}

}  // namespace
}  // namespace iana_codegen

// Phrases that are keywords of C++ or names of the header, that have the maximum length, or that are nearly the same.
#include <gtest/gtest.h>

#include <cstddef>
#include <sstream>
#include <string>
#include <vector>

#include "compiled.hpp"
#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

// Keywords and alternative tokens of every standard and of drafts, names that the header itself uses, and macros.
constexpr auto taken_words =
    "alignas,alignof,and,and eq,asm,atomic cancel,atomic commit,atomic noexcept,auto,bitand,bitor,"
    "bool,break,case,catch,char,char8 t,char16 t,char32 t,class,co await,co return,co yield,compl,"
    "concept,const,const cast,consteval,constexpr,constinit,continue,contract assert,decltype,default,delete,do,"
    "double,dynamic cast,else,enum,explicit,export,extern,false,final,float,for,friend,goto,if,"
    "import,inline,int,long,module,mutable,namespace,new,noexcept,not,not eq,nullptr,operator,or,"
    "or eq,override,private,protected,public,reflexpr,register,reinterpret cast,requires,return,"
    "short,signed,sizeof,static,static assert,static cast,struct,switch,synchronized,template,this,"
    "thread local,throw,true,try,typedef,typeid,typename,union,unsigned,using,virtual,void,volatile,"
    "wchar t,while,xor,xor eq,restrict,typeof,std,status,status class,status entry,none,"
    "informational,client error,detail,find,statuses,reference,references,table,registration,"
    "unassigned 1,row,rows,codes,states,document,cite,number,names,phrases,descriptions,enum name,"
    "reason phrase,status text,description,class of,generic,registry updated,is valid,is error,"
    "status from name,std::string view,size t,uint16 t,optional,nullopt,string view,sv,iana,http,OK,"
    "NULL,EOF,errno,assert,linux,unix,i386,stdin,stdout,stderr,main,value type,begin,end,data,first,"
    "last,text,1st,_x";

class HostileWords : public Compiled {};

TEST_F(HostileWords, CompileAsPhrasesIfTheyAreKeywordsOrUsedNames) {
    std::string records;
    std::string expected;
    int code = 100;
    std::istringstream words{taken_words};
    for (std::string word; std::getline(words, word, ',');) {
        records += record(std::to_string(code++), word);
        expected += word + "\n";
    }
    ASSERT_NO_FATAL_FAILURE(generate(registry_of(records)));
    for (const auto* standard : {"-std=c++17", "-std=gnu++17", "-std=c++20", "-std=gnu++2b"}) {
        EXPECT_EQ(output_of(print_phrases, {standard}), expected) << standard;
    }
}

TEST_F(HostileWords, AreFoundIfTheyHaveTheMaximumLength) {
    constexpr std::size_t longest = 100;
    std::string records;
    std::string expected;
    int code = 200;
    for (const std::string sign : {"a", "\"", "\\", "?", "'b", "{", "%", "1", "_"}) {
        std::string phrase = std::to_string(code) + "a";
        while (phrase.size() + sign.size() <= longest) phrase += sign;
        phrase.resize(longest, 'z');
        records += record(std::to_string(code++), escaped(phrase));
        expected += phrase + "\n";
    }
    ASSERT_NO_FATAL_FAILURE(generate(registry_of(records)));
    EXPECT_EQ(output_of(print_phrases), expected);
}

// These phrases have the same name, so only one code can have them.
TEST_F(HostileWords, AreFoundIfTheyDifferInPunctuationOnly) {
    const std::vector<std::string> former = {"Not-Found",  "Not.Found",  "Not/Found",     "Not_Found",
                                             "Not, Found", "Not Found!", "\"Not Found\"", "Not Found?"};
    std::string records;
    std::string statements;
    for (const auto& phrase : former) {
        records += fact("404", escaped(phrase));
        auto literal = phrase;
        for (auto at = literal.find('"'); at != std::string::npos; at = literal.find('"', at + 2))
            literal.insert(at, "\\");
        statements += "    std::cout << (http::status_from_phrase(\"" + literal + "\") == http::status::not_found);\n";
    }
    ASSERT_NO_FATAL_FAILURE(generate(small_registry(), supplement_of(facts("former-phrases", records))));
    EXPECT_EQ(output_of(statements + "std::cout << http::status_from_phrase(\"Not:Found\").has_value();"),
              std::string(former.size(), '1') + "0");
}

}  // namespace
}  // namespace command_line_tests

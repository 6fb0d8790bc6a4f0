// Each form says the same as the XML in every field. The code that reads the forms shares nothing with the generator.
#include <gtest/gtest.h>

#include <ostream>
#include <set>
#include <string>

#include "said.hpp"

namespace formats_tests {
namespace {

struct Form {
    std::string name;
    Said (*read)();
    bool has_date;
    std::set<std::string> fields;

    // GoogleTest prints this name.
    friend std::ostream& operator<<(std::ostream& stream, const Form& form) { return stream << form.name; }
};

std::set<std::string> with(std::set<std::string> fields, const std::set<std::string>& more) {
    fields.insert(more.begin(), more.end());
    return fields;
}

std::set<std::string> without(std::set<std::string> fields, const std::set<std::string>& fewer) {
    for (const auto& field : fewer) fields.erase(field);
    return fields;
}

const std::set<std::string> sets = {"heuristically_cacheable", "never_with_content", "method_preserving"};
const auto fields_of_c =
    with({"name", "phrase", "status_text", "state", "class", "description", "former_phrases"}, sets);
const auto fields_of_cpp =
    with(fields_of_c, {"added", "updated", "registered", "extended", "expires", "publication_requested", "references"});

class FormatsAgree : public testing::TestWithParam<Form> {
protected:
    const Said said_ = GetParam().read();
    const Said expected_ = said_by_xml();
};

TEST_P(FormatsAgree, OnTheCodesAndTheDate) {
    std::set<int> codes;
    for (const auto& [code, fields] : said_.codes) codes.insert(code);
    std::set<int> expected;
    for (const auto& [code, fields] : expected_.codes) expected.insert(code);
    EXPECT_EQ(codes, expected);
    EXPECT_EQ(said_.unassigned, expected_.unassigned);
    EXPECT_EQ(said_.updated, GetParam().has_date ? expected_.updated : "");
}

TEST_P(FormatsAgree, OnEveryField) {
    for (const auto& [code, fields] : said_.codes) {
        std::set<std::string> names;
        for (const auto& [name, text] : fields) {
            names.insert(name);
            EXPECT_EQ(text, expected_.codes.at(code).at(name)) << code << ' ' << name;
        }
        EXPECT_EQ(names, GetParam().fields) << code;
    }
}

INSTANTIATE_TEST_SUITE_P(
    With, FormatsAgree,
    testing::Values(Form{"cpp", said_by_cpp, true, fields_of_cpp}, Form{"c", said_by_c, false, fields_of_c},
                    Form{"json", said_by_json, true, without(fields_of_cpp, {"status_text", "class"})},
                    Form{"markdown", said_by_markdown, true,
                         with({"phrase", "state", "expires", "publication_requested", "description", "citations",
                               "former_phrases"},
                              sets)}),
    [](const auto& tested) { return tested.param.name; });

}  // namespace
}  // namespace formats_tests

// Tests the names in the C header of status codes. golden_test.cpp and tests/header/ check the rest of it.
#include "formats/c/c.hpp"

#include <gtest/gtest.h>

#include <regex>
#include <set>
#include <string>
#include <string_view>

#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

Row named(std::uint64_t code, const std::string& phrase) {
    Row row;
    row.value = code;
    row.state = State::assigned;
    row.text = phrase;
    row.name = enum_name(phrase);
    return row;
}

Table codes(std::vector<Row> rows) {
    Table status_codes;
    status_codes.registry = "http-status-codes";
    status_codes.rows = std::move(rows);
    return status_codes;
}

bool has(const std::string& header, std::string_view text) { return header.find(text) != std::string::npos; }

TEST(HeaderOfC, HasThePrefixThatTheNamespaceGives) {
    const auto found = codes({named(404, "Not Found")});
    EXPECT_TRUE(has(emit_c(found, {"iana::http", {}, false}), "\n    IANA_HTTP_STATUS_NOT_FOUND = 404,\n"));
    EXPECT_TRUE(has(emit_c(found, {"iana::http", {}, false}),
                    "\n#define IANA_HTTP_STATUS_MAP(x) \\\n    x(404, NOT_FOUND, \"Not Found\")\n"));
    EXPECT_TRUE(has(emit_c(found, {"acme", {}, false}), "\n    ACME_STATUS_NOT_FOUND = 404,\n"));
    EXPECT_TRUE(has(emit_c(found, {"a::b_c::D", {}, false}), "\nstatic inline int a_b_c_D_is_valid(long code) {"));
    EXPECT_TRUE(has(emit_c(found, {"a::b_c::D", {}, false}), "\n    A_B_C_D_STATUS_NOT_FOUND = 404,\n"));
}

TEST(HeaderOfC, KeepsItsOwnNames) {
    const auto header =
        emit_c(codes({named(200, "Class None"), named(201, "Map"), named(202, "Class")}), {"iana::http", {}, false});
    EXPECT_TRUE(has(header, "\n    IANA_HTTP_STATUS_CLASS_NONE_ = 200,\n"));
    EXPECT_TRUE(has(header, "\n    x(201, MAP_,        \"Map\") "));
    EXPECT_TRUE(has(header, "\n    IANA_HTTP_STATUS_CLASS       = 202,\n"));
    EXPECT_TRUE(has(header, ", \"CLASS_NONE\", \"200 Class None\"}"));
}

// The names after IANA_HTTP_STATUS_ in a header whose only code is 200 OK, except OK.
std::set<std::string> own_names() {
    const auto header = emit_c(codes({named(200, "OK")}), {"iana::http", {}, false});
    const std::regex pattern{"IANA_HTTP_STATUS_([A-Z_]+)"};
    std::set<std::string> names;
    for (std::sregex_iterator at{header.begin(), header.end(), pattern}, end; at != end; ++at) names.insert((*at)[1]);
    names.erase("OK");
    return names;
}

TEST(HeaderOfC, KeepsEachNameThatItDeclares) {
    const auto names = own_names();
    EXPECT_GE(names.size(), 7U);
    for (const auto& name : names) {
        const auto header = emit_c(codes({named(200, name)}), {"iana::http", {}, false});
        EXPECT_TRUE(has(header, "\n    IANA_HTTP_STATUS_" + name + "_ = 200,\n")) << name;
    }
}

TEST(HeaderOfC, HasAnEnumeratorEvenWithoutCodes) {
    EXPECT_TRUE(has(emit_c(codes({}), {"iana::http", {}, false}),
                    "\nenum iana_http_status {\n    IANA_HTTP_STATUS_NONE = 0\n};\n"));
}

}  // namespace
}  // namespace iana_codegen

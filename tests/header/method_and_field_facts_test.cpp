// Repeats the most important facts about methods and fields by hand, from the RFCs, so that a mistake in data/ fails a
// test. The functions are also called at compile time.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <iana/http/field.hpp>
#include <iana/http/field_format.hpp>
#include <iana/http/field_ostream.hpp>
#include <iana/http/method.hpp>
#include <iana/http/method_ostream.hpp>
#include <iana/http/status.hpp>
#include <set>
#include <sstream>
#include <string>
#include <string_view>

namespace header_tests {
namespace {

using namespace iana::http;

static_assert(method_from_name("GET") == method::get && !method_from_name("get") && !method_from_name("*"));
static_assert(field_from_name("cOnTeNt-TyPe") == field::content_type && lower_name(field::te) == "te");
static_assert(name(field{}).empty() && !is_safe(method{}) && find(method{}) == nullptr);
static_assert(!field_from_number(0) && !field_from_number(-1) && !field_from_number(1ULL << 32));

template <typename Rows, typename Holds>
std::set<std::string_view> names_where(const Rows& entries, Holds holds) {
    std::set<std::string_view> names;
    for (const auto& row : entries) {
        if (holds(row.value)) names.insert(row.name);
    }
    return names;
}

// RFC 9110, Section 9.2.1; RFC 3253, Section 3.6; RFC 4918, Section 9.1; RFC 5323; RFC 9113, Section 3.4; RFC 10008.
TEST(MethodFacts, SafeMethodsAreThoseOfTheRfcs) {
    const std::set<std::string_view> safe = {"GET",      "HEAD",  "OPTIONS", "TRACE", "PRI",
                                             "PROPFIND", "QUERY", "REPORT",  "SEARCH"};
    EXPECT_EQ(names_where(methods, is_safe), safe);
}

TEST(MethodFacts, MethodsThatAreNotIdempotentAreThoseOfTheRfcs) {
    const std::set<std::string_view> not_idempotent = {"CONNECT", "LOCK", "PATCH", "POST"};
    EXPECT_EQ(names_where(methods, [](method value) { return !is_idempotent(value); }), not_idempotent);
}

// RFC 9110, Section 7.6.1, and RFC 9112; Proxy-Connection has no row in the registry.
TEST(FieldFacts, HopByHopFieldsAreThoseOfTheRfcs) {
    const std::set<std::string_view> hop_by_hop = {"Connection", "Keep-Alive", "TE", "Transfer-Encoding", "Upgrade"};
    EXPECT_EQ(names_where(fields, is_hop_by_hop), hop_by_hop);
}

// RFC 7541, Appendix A, and RFC 9204, Appendix A.
TEST(FieldFacts, IndexesOfStaticTablesAreThoseOfTheRfcs) {
    EXPECT_EQ(hpack_index(field::accept_charset), 15U);
    EXPECT_EQ(hpack_index(field::content_type), 31U);
    EXPECT_EQ(hpack_index(field::www_authenticate), 61U);
    EXPECT_EQ(hpack_index(field::alt_svc), std::nullopt);
    EXPECT_EQ(qpack_index(field::age), 2U);
    EXPECT_EQ(qpack_index(field::content_type), 44U);
    EXPECT_EQ(qpack_index(field::www_authenticate), std::nullopt);
    EXPECT_EQ(qpack_index(field::x_frame_options), 97U);
}

TEST(FieldFacts, StatusesAndTypesAreThoseOfTheRegistry) {
    EXPECT_EQ(status_of(field::content_type), field_status::permanent);
    EXPECT_EQ(status_of(field::content_md5), field_status::obsoleted);
    EXPECT_EQ(status_of(field::accept_charset), field_status::deprecated);
    EXPECT_EQ(status_of(field{}), field_status::none);
    EXPECT_EQ(structured_type_of(field::priority), structured_type::dictionary);
    EXPECT_EQ(structured_type_of(field::content_type), structured_type::none);
}

// Programs may have stored these numbers, so they must not change.
TEST(Numbers, AreThoseOfTheFirstRelease) {
    EXPECT_EQ(static_cast<unsigned>(method::acl), 1U);
    EXPECT_EQ(static_cast<unsigned>(method::version_control), 40U);
    EXPECT_EQ(static_cast<unsigned>(field::a_im), 1U);
    EXPECT_EQ(static_cast<unsigned>(field::content_type), static_cast<unsigned>(*field_from_name("content-type")));
}

TEST(PrintingOfTables, GivesTheNameOrTheNumber) {
    std::ostringstream stream;
    stream << method::get << ' ' << method{} << ' ' << field::if_ << ' ' << static_cast<field>(9999);
    EXPECT_EQ(stream.str(), "GET 0 If 9999");
    EXPECT_EQ(fmt::format("{:>5}|{}", field::te, static_cast<field>(9999)), "   TE|9999");
}

// All tables are in one namespace: their functions are overloads.
TEST(Tables, CanBeUsedTogether) {
    EXPECT_EQ(find(status::ok)->name, "OK");
    EXPECT_EQ(find(method::get)->name, "GET");
    EXPECT_EQ(find(field::te)->name, "TE");
    EXPECT_EQ(references(method::get).front().section, "9.3.1");
}

}  // namespace
}  // namespace header_tests

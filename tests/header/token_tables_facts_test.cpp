// Repeats the tables of codings, cache directives and authentication schemes by hand, from the RFCs, so that a mistake
// in data/ fails a test. The functions are also called at compile time.
#include <gtest/gtest.h>

#include <iana/http/auth_scheme.hpp>
#include <iana/http/cache_directive.hpp>
#include <iana/http/content_coding.hpp>
#include <iana/http/transfer_coding.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace header_tests {
namespace {

using namespace iana::http;

using TokensInOrder = std::vector<std::string_view>;

template <typename Rows>
TokensInOrder tokens_of(const Rows& table) {
    TokensInOrder tokens;
    for (const auto& row : table) tokens.push_back(row.name);
    return tokens;
}

// RFC 9110, Section 8.4.1; the others are registered by RFC 7932, 8188, 8878 and 9842.
TEST(ContentCodingFacts, NamesAndAliases) {
    const TokensInOrder tokens = {"aes128gcm", "br",   "compress", "dcb",          "dcz", "deflate",
                                  "exi",       "gzip", "identity", "pack200-gzip", "zstd"};
    EXPECT_EQ(tokens_of(content_codings), tokens);
    static_assert(content_coding_from_name("x-gzip") == content_coding::gzip);
    static_assert(content_coding_from_name("X-Compress") == content_coding::compress);
    static_assert(content_coding_from_name("GZIP") == content_coding::gzip);
    static_assert(name(content_coding::x_gzip) == "gzip" && lower_name(content_coding::gzip) == "gzip");
    static_assert(!content_coding_from_name("*") && !content_coding_from_name("x-br"));
    EXPECT_EQ(references(content_coding::deflate).front().section, "8.4.1.2");
    EXPECT_EQ(references(content_coding::identity).front().section, "12.5.3");
}

// RFC 9112, Section 7.
TEST(TransferCodingFacts, NamesAndAliases) {
    EXPECT_EQ(tokens_of(transfer_codings),
              (TokensInOrder{"chunked", "compress", "deflate", "gzip", "identity", "trailers"}));
    static_assert(transfer_coding_from_name("x-gzip") == transfer_coding::gzip);
    static_assert(transfer_coding_from_name("Chunked") == transfer_coding::chunked);
    static_assert(!transfer_coding_from_name("br"));
    EXPECT_EQ(references(transfer_coding::chunked).front().section, "7.1");
}

// RFC 9111, Section 5.2; RFC 5861; RFC 8246.
TEST(CacheDirectiveFacts, NamesAndSections) {
    const TokensInOrder tokens = {"immutable",       "max-age",         "max-stale",      "min-fresh",
                                  "must-revalidate", "must-understand", "no-cache",       "no-store",
                                  "no-transform",    "only-if-cached",  "private",        "proxy-revalidate",
                                  "public",          "s-maxage",        "stale-if-error", "stale-while-revalidate"};
    EXPECT_EQ(tokens_of(cache_directives), tokens);
    static_assert(cache_directive_from_name("No-Store") == cache_directive::no_store);
    static_assert(name(cache_directive::private_) == "private" && name(cache_directive::public_) == "public");
    std::string sections;  // those of requests and of responses
    for (const auto& cited : references(cache_directive::max_age)) sections += std::string{cited.section} + " ";
    EXPECT_EQ(sections, "5.2.1.1 5.2.2.1 ");
}

// IANA's registry: RFC 7235 and 9110 define none of them.
TEST(AuthSchemeFacts, Names) {
    EXPECT_EQ(tokens_of(auth_schemes),
              (TokensInOrder{"Basic", "Bearer", "Concealed", "Digest", "DPoP", "GNAP", "HOBA", "Mutual", "Negotiate",
                             "OAuth", "PrivateToken", "SCRAM-SHA-1", "SCRAM-SHA-256", "vapid"}));
    static_assert(auth_scheme_from_name("bearer") == auth_scheme::bearer);
    static_assert(name(auth_scheme::dpop) == "DPoP" && lower_name(auth_scheme::dpop) == "dpop");
    static_assert(!auth_scheme_from_name("NTLM"));
}

// Programs may have stored these numbers, so they must not change.
TEST(TokenNumbers, AreThoseOfTheFirstRelease) {
    EXPECT_EQ(static_cast<unsigned>(content_coding::zstd), 11U);
    EXPECT_EQ(static_cast<unsigned>(transfer_coding::trailers), 6U);
    EXPECT_EQ(static_cast<unsigned>(cache_directive::stale_while_revalidate), 16U);
    EXPECT_EQ(static_cast<unsigned>(auth_scheme::vapid), 14U);
}

}  // namespace
}  // namespace header_tests

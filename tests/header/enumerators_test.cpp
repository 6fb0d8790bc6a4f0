// Lists all enumerators by hand: a name that is missing or changes its meaning breaks users' programs.
#include <gtest/gtest.h>

#include <iana/http/status.hpp>

namespace {

using iana::http::status;

constexpr int number(status code) { return static_cast<int>(code); }

static_assert(number(status::continue_) == 100);
static_assert(number(status::switching_protocols) == 101);
static_assert(number(status::processing) == 102);
static_assert(number(status::early_hints) == 103);
static_assert(number(status::upload_resumption_supported) == 104);
static_assert(number(status::ok) == 200);
static_assert(number(status::created) == 201);
static_assert(number(status::accepted) == 202);
static_assert(number(status::non_authoritative_information) == 203);
static_assert(number(status::no_content) == 204);
static_assert(number(status::reset_content) == 205);
static_assert(number(status::partial_content) == 206);
static_assert(number(status::multi_status) == 207);
static_assert(number(status::already_reported) == 208);
static_assert(number(status::im_used) == 226);
static_assert(number(status::multiple_choices) == 300);
static_assert(number(status::moved_permanently) == 301);
static_assert(number(status::found) == 302);
static_assert(number(status::see_other) == 303);
static_assert(number(status::not_modified) == 304);
static_assert(number(status::use_proxy) == 305);
static_assert(number(status::switch_proxy) == 306);
static_assert(number(status::temporary_redirect) == 307);
static_assert(number(status::permanent_redirect) == 308);
static_assert(number(status::bad_request) == 400);
static_assert(number(status::unauthorized) == 401);
static_assert(number(status::payment_required) == 402);
static_assert(number(status::forbidden) == 403);
static_assert(number(status::not_found) == 404);
static_assert(number(status::method_not_allowed) == 405);
static_assert(number(status::not_acceptable) == 406);
static_assert(number(status::proxy_authentication_required) == 407);
static_assert(number(status::request_timeout) == 408);
static_assert(number(status::conflict) == 409);
static_assert(number(status::gone) == 410);
static_assert(number(status::length_required) == 411);
static_assert(number(status::precondition_failed) == 412);
static_assert(number(status::content_too_large) == 413);
static_assert(number(status::uri_too_long) == 414);
static_assert(number(status::unsupported_media_type) == 415);
static_assert(number(status::range_not_satisfiable) == 416);
static_assert(number(status::expectation_failed) == 417);
static_assert(number(status::im_a_teapot) == 418);
static_assert(number(status::misdirected_request) == 421);
static_assert(number(status::unprocessable_content) == 422);
static_assert(number(status::locked) == 423);
static_assert(number(status::failed_dependency) == 424);
static_assert(number(status::too_early) == 425);
static_assert(number(status::upgrade_required) == 426);
static_assert(number(status::precondition_required) == 428);
static_assert(number(status::too_many_requests) == 429);
static_assert(number(status::request_header_fields_too_large) == 431);
static_assert(number(status::unavailable_for_legal_reasons) == 451);
static_assert(number(status::internal_server_error) == 500);
static_assert(number(status::not_implemented) == 501);
static_assert(number(status::bad_gateway) == 502);
static_assert(number(status::service_unavailable) == 503);
static_assert(number(status::gateway_timeout) == 504);
static_assert(number(status::http_version_not_supported) == 505);
static_assert(number(status::variant_also_negotiates) == 506);
static_assert(number(status::insufficient_storage) == 507);
static_assert(number(status::loop_detected) == 508);
static_assert(number(status::not_extended) == 510);
static_assert(number(status::network_authentication_required) == 511);

// Each former name is an alias of a code that has another name now.
static_assert(number(status::moved_temporarily) == 302);
static_assert(number(status::request_time_out) == 408);
static_assert(number(status::payload_too_large) == 413);
static_assert(number(status::request_entity_too_large) == 413);
static_assert(number(status::request_uri_too_large) == 414);
static_assert(number(status::request_uri_too_long) == 414);
static_assert(number(status::requested_range_not_satisfiable) == 416);
static_assert(number(status::unprocessable_entity) == 422);
static_assert(number(status::gateway_time_out) == 504);

// A former name is an alias, so it must not replace the present name of the code.
TEST(Enumerators, WithFormerNamesGivePresentTexts) {
    using iana::http::enum_name;
    EXPECT_EQ(enum_name(status::moved_temporarily), "FOUND");
    EXPECT_EQ(enum_name(status::request_time_out), "REQUEST_TIMEOUT");
    EXPECT_EQ(enum_name(status::payload_too_large), "CONTENT_TOO_LARGE");
    EXPECT_EQ(enum_name(status::request_entity_too_large), "CONTENT_TOO_LARGE");
    EXPECT_EQ(enum_name(status::request_uri_too_large), "URI_TOO_LONG");
    EXPECT_EQ(enum_name(status::request_uri_too_long), "URI_TOO_LONG");
    EXPECT_EQ(enum_name(status::requested_range_not_satisfiable), "RANGE_NOT_SATISFIABLE");
    EXPECT_EQ(enum_name(status::unprocessable_entity), "UNPROCESSABLE_CONTENT");
    EXPECT_EQ(enum_name(status::gateway_time_out), "GATEWAY_TIMEOUT");
}

}  // namespace

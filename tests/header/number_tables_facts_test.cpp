// Repeats the tables of numbers by hand, from the RFCs, so that a mistake in data/ fails a test. The functions are also
// called at compile time.
#include <gtest/gtest.h>

#include <cstdint>
#include <iana/http2/error_code.hpp>
#include <iana/http2/frame_type.hpp>
#include <iana/http2/setting.hpp>
#include <iana/http3/error_code.hpp>
#include <iana/http3/frame_type.hpp>
#include <iana/http3/setting.hpp>
#include <iana/http3/stream_type.hpp>
#include <iana/tls/alert.hpp>
#include <iana/tls/alert_ostream.hpp>
#include <iana/websocket/close_code.hpp>
#include <iana/websocket/opcode.hpp>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string_view>
#include <type_traits>

namespace header_tests {
namespace {

using NamesOfNumbers = std::map<std::uint64_t, std::string_view>;

template <typename Rows>
NamesOfNumbers names_of(const Rows& rows) {
    NamesOfNumbers names;
    for (const auto& row : rows) names.emplace(static_cast<std::uint64_t>(row.value), row.name);
    return names;
}

// RFC 9113, Section 6 and 11.2; RFC 7838, Section 4; RFC 8336; RFC 9218, Section 7.1.
TEST(Http2Facts, FrameTypes) {
    using namespace iana::http2;
    const NamesOfNumbers names = {{0x0, "DATA"},
                                  {0x1, "HEADERS"},
                                  {0x2, "PRIORITY"},
                                  {0x3, "RST_STREAM"},
                                  {0x4, "SETTINGS"},
                                  {0x5, "PUSH_PROMISE"},
                                  {0x6, "PING"},
                                  {0x7, "GOAWAY"},
                                  {0x8, "WINDOW_UPDATE"},
                                  {0x9, "CONTINUATION"},
                                  {0xA, "ALTSVC"},
                                  {0xC, "ORIGIN"},
                                  {0x10, "PRIORITY_UPDATE"}};
    EXPECT_EQ(names_of(frame_types), names);
    static_assert(std::is_same_v<std::underlying_type_t<frame_type>, std::uint8_t>);
    static_assert(frame_type_from_name("rst_stream") == frame_type::rst_stream && !frame_type_from_number(256));
    static_assert(assignment_of(frame_type{0xB}) == iana::assignment::unassigned);
}

// RFC 9113, Section 7.
TEST(Http2Facts, ErrorCodes) {
    using namespace iana::http2;
    const NamesOfNumbers names = {{0x0, "NO_ERROR"},
                                  {0x1, "PROTOCOL_ERROR"},
                                  {0x2, "INTERNAL_ERROR"},
                                  {0x3, "FLOW_CONTROL_ERROR"},
                                  {0x4, "SETTINGS_TIMEOUT"},
                                  {0x5, "STREAM_CLOSED"},
                                  {0x6, "FRAME_SIZE_ERROR"},
                                  {0x7, "REFUSED_STREAM"},
                                  {0x8, "CANCEL"},
                                  {0x9, "COMPRESSION_ERROR"},
                                  {0xA, "CONNECT_ERROR"},
                                  {0xB, "ENHANCE_YOUR_CALM"},
                                  {0xC, "INADEQUATE_SECURITY"},
                                  {0xD, "HTTP_1_1_REQUIRED"}};
    EXPECT_EQ(names_of(error_codes), names);
    static_assert(std::is_same_v<std::underlying_type_t<error_code>, std::uint32_t>);
    static_assert(error_code_from_number(0xFFFFFFFF) == error_code{0xFFFFFFFF});
    static_assert(!error_code_from_number(0x100000000) && !error_code_from_number(-1));
}

// RFC 9113, Section 6.5.2; RFC 8441, Section 3; RFC 9218, Section 2.1; MS-HTTP2E.
TEST(Http2Facts, SettingsAndTheirInitialValues) {
    using namespace iana::http2;
    const NamesOfNumbers names = {{0x1, "HEADER_TABLE_SIZE"},       {0x2, "ENABLE_PUSH"},
                                  {0x3, "MAX_CONCURRENT_STREAMS"},  {0x4, "INITIAL_WINDOW_SIZE"},
                                  {0x5, "MAX_FRAME_SIZE"},          {0x6, "MAX_HEADER_LIST_SIZE"},
                                  {0x8, "ENABLE_CONNECT_PROTOCOL"}, {0x9, "NO_RFC7540_PRIORITIES"},
                                  {0x10, "TLS_RENEG_PERMITTED"},    {0x4D44, "ENABLE_METADATA"}};
    EXPECT_EQ(names_of(settings), names);
    EXPECT_EQ(initial_value(setting::header_table_size), 4096U);
    EXPECT_EQ(initial_value(setting::enable_push), 1U);
    EXPECT_EQ(initial_value(setting::max_concurrent_streams), std::nullopt);
    EXPECT_EQ(initial_value(setting::initial_window_size), 65535U);
    EXPECT_EQ(initial_value(setting::max_frame_size), 16384U);
    EXPECT_EQ(initial_value(setting::max_header_list_size), std::nullopt);
    EXPECT_EQ(initial_value(setting::enable_connect_protocol), 0U);
    EXPECT_EQ(initial_value(setting{7}), std::nullopt);
    static_assert(std::is_same_v<std::underlying_type_t<setting>, std::uint16_t>);
    static_assert(setting_from_name("SETTINGS_ENABLE_CONNECT_PROTOCOL") == setting::enable_connect_protocol);
    static_assert(assignment_of(setting{0}) == iana::assignment::reserved);
}

// RFC 9114, Section 11.2.1; RFC 9412; RFC 9218, Section 7.2.
TEST(Http3Facts, FrameTypes) {
    using namespace iana::http3;
    const NamesOfNumbers names = {
        {0x0, "DATA"},   {0x1, "HEADERS"}, {0x3, "CANCEL_PUSH"}, {0x4, "SETTINGS"},  {0x5, "PUSH_PROMISE"},
        {0x7, "GOAWAY"}, {0xC, "ORIGIN"},  {0xD, "MAX_PUSH_ID"}, {0x4D, "METADATA"}, {0xF0700, "PRIORITY_UPDATE"}};
    EXPECT_EQ(names_of(frame_types), names);
    EXPECT_EQ(status_of(frame_type::data), frame_type_status::permanent);
    EXPECT_EQ(status_of(frame_type::metadata), frame_type_status::provisional);
    EXPECT_EQ(status_of(frame_type{0x2}), frame_type_status::none);
    for (const std::uint64_t number : {0x2U, 0x6U, 0x8U, 0x9U}) {
        EXPECT_EQ(assignment_of(frame_type{number}), iana::assignment::reserved) << number;
    }
    static_assert(std::is_same_v<std::underlying_type_t<frame_type>, std::uint64_t>);
}

// PRIORITY_UPDATE is the name of two numbers: one for requests, one for pushes.
TEST(Http3Facts, BothNumbersOfPriorityUpdateHaveItsName) {
    using namespace iana::http3;
    static_assert(frame_type_from_name("priority_update") == frame_type{0xF0700});
    EXPECT_EQ(name(frame_type{0xF06FF}), "");
    EXPECT_EQ(name(frame_type{0xF0700}), "PRIORITY_UPDATE");
    EXPECT_EQ(name(frame_type{0xF0701}), "PRIORITY_UPDATE");
    EXPECT_EQ(name(frame_type{0xF0702}), "");
    EXPECT_EQ(find(frame_type{0xF0701}), find(frame_type::priority_update));
    EXPECT_EQ(assignment_of(frame_type{0xF0701}), iana::assignment::assigned);
    EXPECT_EQ(status_of(frame_type{0xF0701}), frame_type_status::permanent);
    EXPECT_EQ(references(frame_type{0xF0701}).front().document, "RFC 9218");
}

// RFC 9114, Sections 8.1 and 11.2.3; RFC 9204, Section 6; RFC 9297, Section 2.1.
TEST(Http3Facts, ErrorCodes) {
    using namespace iana::http3;
    const NamesOfNumbers names = {{0x33, "DATAGRAM_ERROR"},
                                  {0x100, "NO_ERROR"},
                                  {0x101, "GENERAL_PROTOCOL_ERROR"},
                                  {0x102, "INTERNAL_ERROR"},
                                  {0x103, "STREAM_CREATION_ERROR"},
                                  {0x104, "CLOSED_CRITICAL_STREAM"},
                                  {0x105, "FRAME_UNEXPECTED"},
                                  {0x106, "FRAME_ERROR"},
                                  {0x107, "EXCESSIVE_LOAD"},
                                  {0x108, "ID_ERROR"},
                                  {0x109, "SETTINGS_ERROR"},
                                  {0x10A, "MISSING_SETTINGS"},
                                  {0x10B, "REQUEST_REJECTED"},
                                  {0x10C, "REQUEST_CANCELLED"},
                                  {0x10D, "REQUEST_INCOMPLETE"},
                                  {0x10E, "MESSAGE_ERROR"},
                                  {0x10F, "CONNECT_ERROR"},
                                  {0x110, "VERSION_FALLBACK"},
                                  {0x200, "QPACK_DECOMPRESSION_FAILED"},
                                  {0x201, "QPACK_ENCODER_STREAM_ERROR"},
                                  {0x202, "QPACK_DECODER_STREAM_ERROR"}};
    EXPECT_EQ(names_of(error_codes), names);
    static_assert(error_code_from_name("H3_NO_ERROR") == error_code::no_error);
    static_assert(error_code_from_name("no_error") == error_code::no_error);
    static_assert(!error_code_from_name("H3_QPACK_DECOMPRESSION_FAILED"));
    static_assert(status_of(error_code::id_error) == error_code_status::permanent);
}

// RFC 9114, Section 11.2.2; RFC 9204, Section 5; RFC 9220; RFC 9297, Section 2.1.1.
TEST(Http3Facts, SettingsAndTheirDefaults) {
    using namespace iana::http3;
    const NamesOfNumbers names = {
        {0x1, "QPACK_MAX_TABLE_CAPACITY"}, {0x6, "MAX_FIELD_SECTION_SIZE"}, {0x7, "QPACK_BLOCKED_STREAMS"},
        {0x8, "ENABLE_CONNECT_PROTOCOL"},  {0x33, "H3_DATAGRAM"},           {0x4D44, "ENABLE_METADATA"}};
    EXPECT_EQ(names_of(settings), names);
    EXPECT_EQ(default_value(setting::qpack_max_table_capacity), 0U);
    EXPECT_EQ(default_value(setting::max_field_section_size), std::nullopt);
    EXPECT_EQ(default_value(setting{2}), std::nullopt);
    EXPECT_EQ(status_of(setting::enable_metadata), setting_status::provisional);
    for (const std::uint64_t number : {0U, 2U, 3U, 4U, 5U}) {
        EXPECT_EQ(assignment_of(setting{number}), iana::assignment::reserved) << number;
    }
}

// RFC 9114, Sections 6.2 and 11.2.4; RFC 9204, Section 4.2.
TEST(Http3Facts, StreamTypesAndTheirSenders) {
    using namespace iana::http3;
    const NamesOfNumbers names = {{0, "Control"}, {1, "Push"}, {2, "QPACK Encoder"}, {3, "QPACK Decoder"}};
    EXPECT_EQ(names_of(stream_types), names);
    EXPECT_EQ(sender_of(stream_type::control), stream_sender::both);
    EXPECT_EQ(sender_of(stream_type::push), stream_sender::server);
    EXPECT_EQ(sender_of(stream_type{4}), stream_sender::none);
    EXPECT_EQ(status_of(stream_type::qpack_encoder), stream_type_status::permanent);
    static_assert(stream_type_from_name("push stream") == stream_type::push);
}

// RFC 6455, Section 7.4.1; the names of 1012 to 1014 and 3000 to 3008 are those of the registry.
TEST(WebsocketFacts, CloseCodes) {
    using namespace iana::websocket;
    const NamesOfNumbers names = {{1000, "Normal Closure"},
                                  {1001, "Going Away"},
                                  {1002, "Protocol error"},
                                  {1003, "Unsupported Data"},
                                  {1005, "No Status Rcvd"},
                                  {1006, "Abnormal Closure"},
                                  {1007, "Invalid frame payload data"},
                                  {1008, "Policy Violation"},
                                  {1009, "Message Too Big"},
                                  {1010, "Mandatory Ext."},
                                  {1011, "Internal Error"},
                                  {1012, "Service Restart"},
                                  {1013, "Try Again Later"},
                                  {1014, "Bad Gateway"},
                                  {1015, "TLS handshake"},
                                  {3000, "Unauthorized"},
                                  {3003, "Forbidden"},
                                  {3008, "Timeout"}};
    EXPECT_EQ(names_of(close_codes), names);
    static_assert(assignment_of(close_code{1004}) == iana::assignment::reserved);
    static_assert(assignment_of(close_code{4000}) == iana::assignment::private_use);
    static_assert(assignment_of(close_code{5000}) == iana::assignment::unassigned);
}

// RFC 6455, Section 7.4: all of 3000 to 4999 may be sent, and of the others only those that the protocol defines.
TEST(WebsocketFacts, CloseCodesThatMayBeSent) {
    using namespace iana::websocket;
    std::set<unsigned> sent;
    for (unsigned number = 0; number <= 65535; ++number) {
        if (may_be_sent(close_code{static_cast<std::uint16_t>(number)})) sent.insert(number);
    }
    std::set<unsigned> expected = {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014};
    for (unsigned number = 3000; number < 5000; ++number) expected.insert(number);
    EXPECT_EQ(sent, expected);
    static_assert(!may_be_sent(close_code{1004}) && !may_be_sent(close_code::no_status_rcvd));
    static_assert(!may_be_sent(close_code::abnormal_closure) && !may_be_sent(close_code::tls_handshake));
    static_assert(may_be_sent(close_code{3001}) && !may_be_sent(close_code{2999}) && !may_be_sent(close_code{5000}));
}

// RFC 6455, Section 5.2.
TEST(WebsocketFacts, Opcodes) {
    using namespace iana::websocket;
    const NamesOfNumbers names = {{0, "Continuation"},     {1, "Text"}, {2, "Binary"},
                                  {8, "Connection Close"}, {9, "Ping"}, {10, "Pong"}};
    EXPECT_EQ(names_of(opcodes), names);
    for (unsigned number = 0; number <= 255; ++number) {
        EXPECT_EQ(is_control(opcode{static_cast<std::uint8_t>(number)}), number >= 8 && number <= 15) << number;
    }
    static_assert(opcode_from_name("Connection Close Frame") == opcode::connection_close);
}

// RFC 8446, Section 6 and Appendix B.2, and the RFCs that added alerts since.
TEST(TlsFacts, Alerts) {
    using namespace iana::tls;
    const NamesOfNumbers names = {{0, "close_notify"},
                                  {10, "unexpected_message"},
                                  {20, "bad_record_mac"},
                                  {21, "decryption_failed"},
                                  {22, "record_overflow"},
                                  {30, "decompression_failure"},
                                  {40, "handshake_failure"},
                                  {41, "no_certificate"},
                                  {42, "bad_certificate"},
                                  {43, "unsupported_certificate"},
                                  {44, "certificate_revoked"},
                                  {45, "certificate_expired"},
                                  {46, "certificate_unknown"},
                                  {47, "illegal_parameter"},
                                  {48, "unknown_ca"},
                                  {49, "access_denied"},
                                  {50, "decode_error"},
                                  {51, "decrypt_error"},
                                  {52, "too_many_cids_requested"},
                                  {60, "export_restriction"},
                                  {70, "protocol_version"},
                                  {71, "insufficient_security"},
                                  {80, "internal_error"},
                                  {86, "inappropriate_fallback"},
                                  {90, "user_canceled"},
                                  {100, "no_renegotiation"},
                                  {109, "missing_extension"},
                                  {110, "unsupported_extension"},
                                  {111, "certificate_unobtainable"},
                                  {112, "unrecognized_name"},
                                  {113, "bad_certificate_status_response"},
                                  {114, "bad_certificate_hash_value"},
                                  {115, "unknown_psk_identity"},
                                  {116, "certificate_required"},
                                  {117, "general_error"},
                                  {120, "no_application_protocol"},
                                  {121, "ech_required"}};
    EXPECT_EQ(names_of(alerts), names);
}

TEST(TlsFacts, ReservedAlertsAreThoseOfOldVersions) {
    using namespace iana::tls;
    std::set<unsigned> reserved;
    for (const auto& row : alerts) {
        if (is_reserved(row.value)) reserved.insert(static_cast<unsigned>(row.value));
        EXPECT_TRUE(is_dtls_ok(row.value)) << row.name;
    }
    EXPECT_EQ(reserved, (std::set<unsigned>{21, 30, 41, 60, 100, 111, 114}));
    EXPECT_FALSE(is_reserved(alert{1}) || is_dtls_ok(alert{1}));
    static_assert(alert_from_name("no_certificate_RESERVED") == alert::no_certificate);
    static_assert(alert_from_name("no_certificate") == alert::no_certificate);
    static_assert(assignment_of(alert::no_certificate) == iana::assignment::assigned);
}

TEST(TlsFacts, AlertsArePrinted) {
    std::ostringstream stream;
    stream << iana::tls::alert::close_notify << ' ' << iana::tls::alert{255};
    EXPECT_EQ(stream.str(), "close_notify 255");
}

}  // namespace
}  // namespace header_tests

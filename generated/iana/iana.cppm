// The C++20 module iana: exports all names of the C++ headers. Its names and those of the headers are the same, so that
// a program may use both. It has no formatters of fmt, because g++ 14 cannot compile fmt in a module.
module;

#include <atomic>
#include <climits>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <version>
#if defined(__cpp_lib_format)
#include <format>
#endif

#define IANA_WITHOUT_FMT

export module iana;

// extern "C++" keeps the names out of the module, so that they are the same as those of the headers.
#if defined(__clang__)
#pragma clang diagnostic ignored "-Winclude-angled-in-module-purview"
#endif
export extern "C++" {
#include <iana/http/status.hpp>
#include <iana/http/status_format.hpp>
#include <iana/http/status_ostream.hpp>
#include <iana/http/status_error.hpp>
#include <iana/http/auth_scheme.hpp>
#include <iana/http/auth_scheme_format.hpp>
#include <iana/http/auth_scheme_ostream.hpp>
#include <iana/http/cache_directive.hpp>
#include <iana/http/cache_directive_format.hpp>
#include <iana/http/cache_directive_ostream.hpp>
#include <iana/http/content_coding.hpp>
#include <iana/http/content_coding_format.hpp>
#include <iana/http/content_coding_ostream.hpp>
#include <iana/http/field.hpp>
#include <iana/http/field_format.hpp>
#include <iana/http/field_ostream.hpp>
#include <iana/http/method.hpp>
#include <iana/http/method_format.hpp>
#include <iana/http/method_ostream.hpp>
#include <iana/http/transfer_coding.hpp>
#include <iana/http/transfer_coding_format.hpp>
#include <iana/http/transfer_coding_ostream.hpp>
#include <iana/http2/error_code.hpp>
#include <iana/http2/error_code_format.hpp>
#include <iana/http2/error_code_ostream.hpp>
#include <iana/http2/error_code_error.hpp>
#include <iana/http2/frame_type.hpp>
#include <iana/http2/frame_type_format.hpp>
#include <iana/http2/frame_type_ostream.hpp>
#include <iana/http2/setting.hpp>
#include <iana/http2/setting_format.hpp>
#include <iana/http2/setting_ostream.hpp>
#include <iana/http3/error_code.hpp>
#include <iana/http3/error_code_format.hpp>
#include <iana/http3/error_code_ostream.hpp>
#include <iana/http3/error_code_error.hpp>
#include <iana/http3/frame_type.hpp>
#include <iana/http3/frame_type_format.hpp>
#include <iana/http3/frame_type_ostream.hpp>
#include <iana/http3/setting.hpp>
#include <iana/http3/setting_format.hpp>
#include <iana/http3/setting_ostream.hpp>
#include <iana/http3/stream_type.hpp>
#include <iana/http3/stream_type_format.hpp>
#include <iana/http3/stream_type_ostream.hpp>
#include <iana/tls/alert.hpp>
#include <iana/tls/alert_format.hpp>
#include <iana/tls/alert_ostream.hpp>
#include <iana/websocket/close_code.hpp>
#include <iana/websocket/close_code_format.hpp>
#include <iana/websocket/close_code_ostream.hpp>
#include <iana/websocket/close_code_error.hpp>
#include <iana/websocket/opcode.hpp>
#include <iana/websocket/opcode_format.hpp>
#include <iana/websocket/opcode_ostream.hpp>
#include <iana/table.hpp>
#include <iana/error.hpp>
}

// Compiled once for each standard, and not run. Nothing comes before the header, so that it must include what it needs.
#include <iana/http/field.hpp>
#include <iana/http/field_format.hpp>
#include <iana/http/field_ostream.hpp>
#include <iana/http/method.hpp>
#include <iana/http/method_format.hpp>
#include <iana/http/method_ostream.hpp>
#include <iana/http/status.hpp>
#include <iana/http/status_error.hpp>
#include <iana/http/status_format.hpp>
#include <iana/http/status_ostream.hpp>
#include <iana/http2/error_code_error.hpp>
#include <iana/http3/error_code_error.hpp>
#include <iana/websocket/close_code_error.hpp>

#include "call_everything.hpp"

std::size_t compile_check(iana::http::status code);

std::size_t compile_check(iana::http::status code) { return header_tests::call_everything(code); }

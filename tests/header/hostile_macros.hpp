// Defines macros that programs and systems define, too. They come before the generated header: it must still compile.
#pragma once

// Include the standard headers first: they need not work after these macros.
#ifdef __cplusplus
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#else
#include <stddef.h>
#include <stdint.h>
#endif

#define BROKEN static_assert(false, "a macro reached into the header")

// The names of the codes as macros.
#define CONTINUE BROKEN
#define SWITCHING_PROTOCOLS BROKEN
#define PROCESSING BROKEN
#define EARLY_HINTS BROKEN
#define UPLOAD_RESUMPTION_SUPPORTED BROKEN
#define OK BROKEN
#define CREATED BROKEN
#define ACCEPTED BROKEN
#define NON_AUTHORITATIVE_INFORMATION BROKEN
#define NO_CONTENT BROKEN
#define RESET_CONTENT BROKEN
#define PARTIAL_CONTENT BROKEN
#define MULTI_STATUS BROKEN
#define ALREADY_REPORTED BROKEN
#define IM_USED BROKEN
#define MULTIPLE_CHOICES BROKEN
#define MOVED_PERMANENTLY BROKEN
#define FOUND BROKEN
#define SEE_OTHER BROKEN
#define NOT_MODIFIED BROKEN
#define USE_PROXY BROKEN
#define SWITCH_PROXY BROKEN
#define TEMPORARY_REDIRECT BROKEN
#define PERMANENT_REDIRECT BROKEN
#define BAD_REQUEST BROKEN
#define UNAUTHORIZED BROKEN
#define PAYMENT_REQUIRED BROKEN
#define FORBIDDEN BROKEN
#define NOT_FOUND BROKEN
#define METHOD_NOT_ALLOWED BROKEN
#define NOT_ACCEPTABLE BROKEN
#define PROXY_AUTHENTICATION_REQUIRED BROKEN
#define REQUEST_TIMEOUT BROKEN
#define CONFLICT BROKEN
#define GONE BROKEN
#define LENGTH_REQUIRED BROKEN
#define PRECONDITION_FAILED BROKEN
#define CONTENT_TOO_LARGE BROKEN
#define URI_TOO_LONG BROKEN
#define UNSUPPORTED_MEDIA_TYPE BROKEN
#define RANGE_NOT_SATISFIABLE BROKEN
#define EXPECTATION_FAILED BROKEN
#define IM_A_TEAPOT BROKEN
#define MISDIRECTED_REQUEST BROKEN
#define UNPROCESSABLE_CONTENT BROKEN
#define LOCKED BROKEN
#define FAILED_DEPENDENCY BROKEN
#define TOO_EARLY BROKEN
#define UPGRADE_REQUIRED BROKEN
#define PRECONDITION_REQUIRED BROKEN
#define TOO_MANY_REQUESTS BROKEN
#define REQUEST_HEADER_FIELDS_TOO_LARGE BROKEN
#define UNAVAILABLE_FOR_LEGAL_REASONS BROKEN
#define INTERNAL_SERVER_ERROR BROKEN
#define NOT_IMPLEMENTED BROKEN
#define BAD_GATEWAY BROKEN
#define SERVICE_UNAVAILABLE BROKEN
#define GATEWAY_TIMEOUT BROKEN
#define HTTP_VERSION_NOT_SUPPORTED BROKEN
#define VARIANT_ALSO_NEGOTIATES BROKEN
#define INSUFFICIENT_STORAGE BROKEN
#define LOOP_DETECTED BROKEN
#define NOT_EXTENDED BROKEN
#define NETWORK_AUTHENTICATION_REQUIRED BROKEN
#define MOVED_TEMPORARILY BROKEN
#define REQUEST_TIME_OUT BROKEN
#define PAYLOAD_TOO_LARGE BROKEN
#define REQUEST_ENTITY_TOO_LARGE BROKEN
#define REQUEST_URI_TOO_LARGE BROKEN
#define REQUEST_URI_TOO_LONG BROKEN
#define REQUESTED_RANGE_NOT_SATISFIABLE BROKEN
#define UNPROCESSABLE_ENTITY BROKEN
#define GATEWAY_TIME_OUT BROKEN

// Windows, X11, Qt, termios, sys/sysmacros.h, and short names of template parameters.
#ifndef ERROR
#define ERROR BROKEN
#endif
#ifndef DELETE
#define DELETE BROKEN
#endif
#ifndef NO_ERROR
#define NO_ERROR BROKEN
#endif
#ifndef IN
#define IN BROKEN
#endif
#ifndef OUT
#define OUT BROKEN
#endif
#ifndef OPTIONAL
#define OPTIONAL BROKEN
#endif
#ifndef CONST
#define CONST BROKEN
#endif
#ifndef VOID
#define VOID BROKEN
#endif
#ifndef BOOL
#define BOOL BROKEN
#endif
#ifndef TRUE
#define TRUE BROKEN
#endif
#ifndef FALSE
#define FALSE BROKEN
#endif
#ifndef ERR
#define ERR BROKEN
#endif
#ifndef EOF
#define EOF BROKEN
#endif
#ifndef None
#define None BROKEN
#endif
#ifndef Success
#define Success BROKEN
#endif
#ifndef Status
#define Status BROKEN
#endif
#ifndef Bool
#define Bool BROKEN
#endif
#ifndef True
#define True BROKEN
#endif
#ifndef False
#define False BROKEN
#endif
#ifndef Always
#define Always BROKEN
#endif
#ifndef I
#define I BROKEN
#endif
#ifndef F
#define F BROKEN
#endif
#ifndef B0
#define B0 BROKEN
#endif
#ifndef ECHO
#define ECHO BROKEN
#endif
#ifndef T
#define T BROKEN
#endif
#ifndef U
#define U BROKEN
#endif
#ifndef N
#define N BROKEN
#endif
#ifndef E
#define E BROKEN
#endif
#ifndef K
#define K BROKEN
#endif
#ifndef V
#define V BROKEN
#endif
#ifndef M
#define M BROKEN
#endif
#ifndef S
#define S BROKEN
#endif
#ifndef HTTP
#define HTTP BROKEN
#endif
#ifndef CODE
#define CODE BROKEN
#endif
#ifndef STATUS
#define STATUS BROKEN
#endif
#ifndef VERSION
#define VERSION BROKEN
#endif
#ifndef min
#define min BROKEN
#endif
#ifndef max
#define max BROKEN
#endif
#ifndef interface
#define interface BROKEN
#endif
#ifndef small
#define small BROKEN
#endif
#ifndef near
#define near BROKEN
#endif
#ifndef far
#define far BROKEN
#endif
#ifndef major
#define major BROKEN
#endif
#ifndef minor
#define minor BROKEN
#endif
#ifndef makedev
#define makedev BROKEN
#endif
#ifndef signals
#define signals BROKEN
#endif
#ifndef slots
#define slots BROKEN
#endif
#ifndef emit
#define emit BROKEN
#endif
#ifndef foreach
#define foreach BROKEN
#endif
#ifndef unix
#define unix BROKEN
#endif
#ifndef linux
#define linux BROKEN
#endif
#ifndef i386
#define i386 BROKEN
#endif
#ifndef pascal
#define pascal BROKEN
#endif
#ifndef cdecl
#define cdecl BROKEN
#endif

#pragma once

#include <iana/http/status.hpp>

void greet(iana::http::status code);

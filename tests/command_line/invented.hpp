// Small invented registries and supplements.
#pragma once

#include <string>

namespace command_line_tests {

inline std::string registry_of(const std::string& records) {
    return R"(<?xml version='1.0' encoding='UTF-8'?>
<registry xmlns="http://www.iana.org/assignments" id="http-status-codes">
  <updated>2025-01-02</updated>
  <registry id="http-status-codes-1">
)" + records +
           "  </registry>\n</registry>\n";
}

inline std::string record(const std::string& value, const std::string& description) {
    return "    <record><value>" + value + "</value><description>" + description + "</description></record>\n";
}

// Escapes a text for XML.
inline std::string escaped(const std::string& text) {
    std::string xml;
    for (const char character : text) {
        xml += character == '&' ? "&amp;" : character == '<' ? "&lt;" : std::string{character};
    }
    return xml;
}

// An inner registry of a supplement, such as "known-by".
inline std::string facts(const std::string& kind, const std::string& records) {
    return "  <registry id=\"" + kind + "\">\n" + records + "  </registry>\n";
}

inline std::string fact(const std::string& value, const std::string& description) {
    return "    <record><value>" + value + "</value><description>" + description +
           "</description><xref type=\"text\" data=\"a test\"/></record>\n";
}

inline std::string supplement_of(const std::string& registries) {
    return "<registry xmlns=\"http://www.iana.org/assignments\" id=\"http-status-supplement\">\n" + registries +
           "</registry>\n";
}

// A small valid registry.
inline std::string small_registry() { return registry_of(record("200", "OK") + record("404", "Not Found")); }

}  // namespace command_line_tests

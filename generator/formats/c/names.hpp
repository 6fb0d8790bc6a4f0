// The names in a C header. C has no namespaces, so all names begin with the name of the table's namespace.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "tables/table.hpp"

namespace iana_codegen {

class NamesOfC {
public:
    // `own_names` are the macros and enumerators of the header that are not rows, without the prefix that all share.
    NamesOfC(std::string_view namespace_name, std::string_view table_name, std::set<std::string> own_names);

    // "iana_http" and "IANA_HTTP".
    [[nodiscard]] const std::string& prefix() const { return prefix_; }
    [[nodiscard]] const std::string& capital_prefix() const { return capital_prefix_; }

    // "iana_http_method" and "IANA_HTTP_METHOD".
    [[nodiscard]] const std::string& table() const { return table_; }
    [[nodiscard]] const std::string& capital_table() const { return capital_table_; }

    // "iana_http_method_detail": the prefix of all names that users must not use.
    [[nodiscard]] std::string detail() const { return table_ + "_detail"; }

    // The name of a row after the prefix IANA_HTTP_METHOD_. It ends in an underscore if it is also one of `own_names`.
    [[nodiscard]] std::string spell(std::string_view row_name) const;
    [[nodiscard]] std::string enumerator(std::string_view row_name) const;

private:
    std::string prefix_;
    std::string capital_prefix_;
    std::string table_;
    std::string capital_table_;
    std::set<std::string> own_names_;
};

}  // namespace iana_codegen

#include "formats/c/names.hpp"

#include <utility>

#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

std::string joined_by_underscores(std::string_view namespace_name) {
    std::string prefix{namespace_name};
    for (auto at = prefix.find("::"); at != std::string::npos; at = prefix.find("::")) prefix.replace(at, 2, "_");
    return prefix;
}

}  // namespace

NamesOfC::NamesOfC(std::string_view namespace_name, std::string_view table_name, std::set<std::string> own_names)
    : prefix_{joined_by_underscores(namespace_name)},
      capital_prefix_{to_upper(prefix_)},
      table_{prefix_ + "_" + std::string{table_name}},
      capital_table_{to_upper(table_)},
      own_names_{std::move(own_names)} {}

std::string NamesOfC::spell(std::string_view row_name) const {
    std::string name{row_name};
    return own_names_.contains(name) ? name + "_" : name;
}

std::string NamesOfC::enumerator(std::string_view row_name) const { return capital_table_ + "_" + spell(row_name); }

}  // namespace iana_codegen

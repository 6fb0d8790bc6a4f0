// From a field's name to the field: this project beside other implementations that know the same names. Boost.Beast has
// a list of its own.
#include <cstdint>  // Boost.Beast 1.83 lacks it

#include <boost/beast/http/field.hpp>
#include <iana/http/field.hpp>
#include <ostream>  // Boost.Beast 1.74 lacks it
#include <string>
#include <string_view>
#include <vector>

#include "any_case_map.hpp"
#include "comparison.hpp"
#include "draws.hpp"
#include "field_traffic.hpp"
#include "gperf_any_case_fields.hpp"
#include "gperf_fields.hpp"
#include "switch_fields.hpp"

namespace {

using Names = std::vector<std::string_view>;
using WeightedNames = std::vector<draws::Weighted<std::string_view>>;

WeightedNames all_names() {
    WeightedNames names;
    for (const auto& known : iana::http::fields) names.push_back({known.name});
    return names;
}

unsigned by_us(std::string_view name) {
    const auto found = iana::http::field_from_name(name);
    return found ? static_cast<unsigned>(*found) : 0;
}

unsigned by_beast(std::string_view name) {
    return static_cast<unsigned>(boost::beast::http::string_to_field({name.data(), name.size()}));
}

unsigned by_gperf(std::string_view name) {
    const auto* row = gperf_any_case_fields::in_word_set(name.data(), name.size());
    return row != nullptr ? row->number : 0;
}

unsigned by_gperf_in_lower_case(std::string_view name) {
    const auto* row = gperf_fields::in_word_set(name.data(), name.size());
    return row != nullptr ? row->number : 0;
}

const auto map = [] {
    any_case::Map numbers;
    for (const auto& known : iana::http::fields) numbers.emplace(known.name, static_cast<unsigned>(known.value));
    return numbers;
}();

unsigned by_unordered_map(std::string_view name) {
    const auto found = map.find(name);
    return found != map.end() ? found->second : 0;
}

// Lambdas, because a lookup that is called through a pointer cannot be inlined.
void add_names(const std::string& mix, const Names& names) {
    add_lookup(mix, this_project, names, [](std::string_view name) { return by_us(name); });
    add_lookup(mix, "Boost.Beast", names, [](std::string_view name) { return by_beast(name); });
    add_lookup(mix, "gperf", names, [](std::string_view name) { return by_gperf(name); });
    add_lookup(mix, "std::unordered_map", names, [](std::string_view name) { return by_unordered_map(name); });
}

// With the implementations that know lower case only.
void add_lower_names(const std::string& mix, const Names& names) {
    add_names(mix, names);
    add_lookup(mix, "gperf, one letter case", names,
               [](std::string_view name) { return by_gperf_in_lower_case(name); });
    add_lookup(mix, "switch over the length, one letter case", names,
               [](std::string_view name) { return switch_over_fields(name); });
}

}  // namespace

int main(int argument_count, char** arguments) {
    const auto traffic = draws::from(field_traffic::registered);
    const auto lower_traffic = draws::from(draws::in_lower_case(field_traffic::registered));
    const auto names = draws::from(all_names());
    const auto lower_names = draws::from(draws::in_lower_case(all_names()));
    const auto misses = draws::from(field_traffic::misses);
    const auto lower_misses = draws::from(draws::in_lower_case(field_traffic::misses));
    add_names("fields, real traffic, usual letter case", traffic);
    add_lower_names("fields, real traffic, lower case", lower_traffic);
    add_names("fields, all names, usual letter case", names);
    add_lower_names("fields, all names, lower case", lower_names);
    add_names("fields, misses, usual letter case", misses);
    add_lower_names("fields, misses, lower case", lower_misses);
    return run_and_compare(argument_count, arguments);
}

// From a method's name to the method: this project beside other implementations.
#include <boost/beast/http/verb.hpp>
#include <iana/http/method.hpp>
#include <ostream>  // Boost.Beast 1.74 lacks it
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "comparison.hpp"
#include "draws.hpp"
#include "gperf_methods.hpp"
#include "switch_methods.hpp"

namespace {

using Names = std::vector<std::string_view>;
using WeightedNames = std::vector<draws::Weighted<std::string_view>>;

// What a busy site receives, in 1000 requests.
const WeightedNames traffic = {
    {"GET", 820}, {"POST", 110}, {"HEAD", 25}, {"OPTIONS", 25}, {"PUT", 8}, {"PATCH", 5}, {"DELETE", 5}, {"CONNECT", 2},
};

const WeightedNames misses = {
    {"get"}, {"Post"}, {"BREW"}, {"GETS"}, {"PURGES"}, {"PROPFINDS"}, {"SUBSCRIBED"}, {"DELET"}, {"X"}, {"WHEN"},
};

WeightedNames all_names() {
    WeightedNames names;
    for (const auto& known : iana::http::methods) names.push_back({known.name});
    return names;
}

unsigned by_us(std::string_view name) {
    const auto found = iana::http::method_from_name(name);
    return found ? static_cast<unsigned>(*found) : 0;
}

unsigned by_beast(std::string_view name) {
    return static_cast<unsigned>(boost::beast::http::string_to_verb({name.data(), name.size()}));
}

unsigned by_gperf(std::string_view name) {
    const auto* row = gperf_methods::in_word_set(name.data(), name.size());
    return row != nullptr ? row->number : 0;
}

const auto map = [] {
    std::unordered_map<std::string_view, unsigned> numbers;
    for (const auto& known : iana::http::methods) numbers.emplace(known.name, static_cast<unsigned>(known.value));
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
    add_lookup(mix, "switch over the length", names, [](std::string_view name) { return switch_over_methods(name); });
    add_lookup(mix, "std::unordered_map", names, [](std::string_view name) { return by_unordered_map(name); });
}

}  // namespace

int main(int argument_count, char** arguments) {
    const auto names_of_traffic = draws::from(traffic);
    const auto names = draws::from(all_names());
    const auto unknown = draws::from(misses);
    add_names("methods, real traffic", names_of_traffic);
    add_names("methods, all names", names);
    add_names("methods, misses", unknown);
    return run_and_compare(argument_count, arguments);
}

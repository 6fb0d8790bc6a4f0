#include "comparison.hpp"

#include <algorithm>
#include <cstdio>
#include <map>

namespace {

// Keeps the nanoseconds of a lookup in each run, instead of printing them.
class Recorder : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context& /*context*/) override { return true; }

    void ReportRuns(const std::vector<Run>& runs) override {
        for (const auto& run : runs) {
            if (run.run_type != Run::RT_Iteration) continue;
            times_[run.run_name.function_name].push_back(1e9 / run.counters.at("items_per_second").value);
        }
    }

    // 0 if the command line leaves the measurement out.
    [[nodiscard]] double median(const std::string& name) const {
        const auto found = times_.find(name);
        if (found == times_.end()) return 0;
        auto times = found->second;
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    }

private:
    std::map<std::string, std::vector<double>> times_;
};

std::string mix_of(const std::string& name) { return name.substr(0, name.find('/')); }

// The name of this project's measurement of a mix.
std::string own_name(std::string mix) { return mix.append("/").append(this_project); }

void print(const Recorder& recorder) {
    std::string printed_mix;
    for (const auto& name : names_in_order()) {
        const double time = recorder.median(name);
        if (time <= 0) continue;
        const auto mix = mix_of(name);
        if (mix != printed_mix) std::printf("\n%-44s %8s %8s\n", mix.c_str(), "ns", "ratio");
        printed_mix = mix;
        const double own = recorder.median(own_name(mix));
        std::printf("  %-42s %8.2f %8.2f\n", name.c_str() + mix.size() + 1, time, own > 0 ? time / own : 0);
    }
}

bool are_same_answers() {
    bool are_same = true;
    for (const auto& [name, sum] : found_sums()) {
        const auto own = found_sums().find(own_name(mix_of(name)));
        if (name.find("/std::unordered_map") == std::string::npos || own == found_sums().end()) continue;
        if (own->second == sum) continue;
        std::fprintf(stderr, "%s found other numbers than %s\n", name.c_str(), this_project.c_str());
        are_same = false;
    }
    return are_same;
}

}  // namespace

std::map<std::string, std::uintptr_t>& found_sums() {
    static std::map<std::string, std::uintptr_t> sums;
    return sums;
}

std::vector<std::string>& names_in_order() {
    static std::vector<std::string> names;
    return names;
}

int run_and_compare(int argument_count, char** arguments) {
    // Before the options of the command line, which override them.
    std::vector<std::string> defaults = {"--benchmark_repetitions=15", "--benchmark_enable_random_interleaving=true",
                                         "--benchmark_min_time=0.05"};
    std::vector<char*> all = {arguments[0]};
    for (auto& option : defaults) all.push_back(option.data());
    all.insert(all.end(), arguments + 1, arguments + argument_count);
    int count = static_cast<int>(all.size());
    benchmark::Initialize(&count, all.data());
    if (benchmark::ReportUnrecognizedArguments(count, all.data())) return 2;

    Recorder recorder;
    benchmark::RunSpecifiedBenchmarks(&recorder);
    print(recorder);
    return are_same_answers() ? 0 : 1;
}

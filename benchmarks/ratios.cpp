#include "ratios.hpp"

#include <benchmark/benchmark.h>
#include <unistd.h>

#include <cstdio>
#include <map>

namespace {

// Prints the usual table, and keeps the medians.
class MedianKeeper : public benchmark::ConsoleReporter {
public:
    MedianKeeper() : ConsoleReporter{isatty(STDOUT_FILENO) != 0 ? OO_Color : OO_None} {}

    void ReportRuns(const std::vector<Run>& runs) override {
        ConsoleReporter::ReportRuns(runs);
        for (const auto& run : runs) {
            if (run.aggregate_name == "median") medians_[run.run_name.function_name] = run.GetAdjustedCPUTime();
        }
    }

    [[nodiscard]] double median(const std::string& name) const {
        const auto found = medians_.find(name);
        return found != medians_.end() ? found->second : 0;
    }

private:
    std::map<std::string, double> medians_;
};

}  // namespace

int run_and_print_ratios(int argument_count, char** arguments,
                         const std::vector<std::pair<std::string, std::string>>& pairs) {
    // The defaults come first, so that the command line can override them.
    std::vector<std::string> defaults = {"--benchmark_repetitions=15", "--benchmark_enable_random_interleaving=true",
                                         "--benchmark_min_time=0.05", "--benchmark_report_aggregates_only=true"};
    std::vector<char*> all = {arguments[0]};
    for (auto& option : defaults) all.push_back(option.data());
    all.insert(all.end(), arguments + 1, arguments + argument_count);
    int count = static_cast<int>(all.size());
    benchmark::Initialize(&count, all.data());
    if (benchmark::ReportUnrecognizedArguments(count, all.data())) return 2;

    MedianKeeper keeper;
    benchmark::RunSpecifiedBenchmarks(&keeper);
    std::puts("\nmedian of the first, in units of the second's");
    for (const auto& [other, ours] : pairs) {
        const double own = keeper.median(ours);
        if (own > 0) std::printf("%-28s / %-28s %5.2f\n", other.c_str(), ours.c_str(), keeper.median(other) / own);
    }
    return 0;
}

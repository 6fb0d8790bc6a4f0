// Defines the kinds of facts in the supplements of a table, and merges one kind after the other.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>

#include "registry/registry.hpp"
#include "tables/fact.hpp"
#include "tables/fact_merger.hpp"
#include "tables/table.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// A second fact about the same value or document may say something else only with `adds`. Otherwise that is an error.
enum class Another { adds, adds_sources, adds_nothing };

struct FactKind {
    std::string id;  // the id of the inner registry
    FactForm form;
    Another another;
    std::function<void(FactMerger&, const Fact&)> merge;
};

// Merges the supplements of a table into it, one kind of fact after the other.
class SupplementMerger {
public:
    SupplementMerger(std::span<const Registry> supplements, Table& table, Diagnostics& diagnostics)
        : supplements_{supplements}, table_{table}, diagnostics_{diagnostics}, merger_{table, diagnostics} {}

    // Merges facts that give names to values. If the registry has its own name for a number, everything that the same
    // supplement says about this number alone is ignored.
    void merge_known_by(const FactKind& kind) {
        merge(kind, true);
        merger_.settle_rows();
    }
    void merge(const FactKind& kind) { merge(kind, false); }

    [[nodiscard]] FactMerger& facts() { return merger_; }

private:
    void merge(const FactKind& kind, bool is_known_by);
    [[nodiscard]] bool is_about_the_value(const Registry& supplement, const Fact& fact, bool is_known_by);
    // Returns false if the fact is known already. A fact that contradicts an earlier one is also an error.
    [[nodiscard]] bool says_more(const FactKind& kind, const Fact& fact);
    [[nodiscard]] bool agree(const std::string& about, const Fact& earlier, const Fact& fact);

    std::span<const Registry> supplements_;
    Table& table_;
    Diagnostics& diagnostics_;
    FactMerger merger_;
    std::map<std::pair<std::string, std::string>, Fact> known_;  // the key is the kind and the value or document
    std::set<std::pair<const Registry*, std::uint64_t>> overruled_;
};

}  // namespace iana_codegen

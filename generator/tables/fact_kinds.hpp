// The kinds of facts that the supplements of a table have, and the merging of one kind after the other.
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

// What another fact about the same value or document does: one that says something else contradicts it, but for `adds`.
enum class Another { adds, adds_sources, adds_nothing };

struct FactKind {
    std::string id;  // of the inner registry
    FactForm form;
    Another another;
    std::function<void(FactMerger&, const Fact&)> merge;
};

// The supplements of a table, whose facts are merged into it kind by kind.
class SupplementMerger {
public:
    SupplementMerger(std::span<const Registry> supplements, Table& table, Diagnostics& diagnostics)
        : supplements_{supplements}, table_{table}, diagnostics_{diagnostics}, merger_{table, diagnostics} {}

    // Merges the facts of a kind that gives names to values. Where the registry has a name of its own for a number,
    // nothing else applies that the same supplement says of this number alone.
    void merge_known_by(const FactKind& kind) { merge(kind, true); }
    void merge(const FactKind& kind) { merge(kind, false); }

    [[nodiscard]] FactMerger& facts() { return merger_; }

private:
    void merge(const FactKind& kind, bool is_known_by);
    [[nodiscard]] bool is_about_the_value(const Registry& supplement, const Fact& fact, bool is_known_by);
    // False for a fact that was said before, and, with an error, for one that contradicts it.
    [[nodiscard]] bool says_more(const FactKind& kind, const Fact& fact);
    [[nodiscard]] bool agree(const std::string& about, const Fact& earlier, const Fact& fact);

    std::span<const Registry> supplements_;
    Table& table_;
    Diagnostics& diagnostics_;
    FactMerger merger_;
    std::map<std::pair<std::string, std::string>, Fact> known_;  // by their kind and what they are about
    std::set<std::pair<const Registry*, std::uint64_t>> overruled_;
};

}  // namespace iana_codegen

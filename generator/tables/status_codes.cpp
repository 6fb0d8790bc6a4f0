#include "tables/status_codes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "registry/record_fields.hpp"
#include "tables/code_range.hpp"
#include "tables/name_checks.hpp"
#include "tables/phrase.hpp"
#include "tables/supplement.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

constexpr std::string_view table_id = "http-status-codes-1";

// The order is that of StatusColumn.
std::vector<Column> columns() {
    Column cacheable{"heuristically_cacheable", "is_heuristically_cacheable",
                     "True if a cache may store the response without being told so (RFC 9110, Section 15.1). False for "
                     "an unknown code."};
    cacheable.statement = "Caches may store the response without explicit freshness";
    cacheable.words = "The response may be cached unless told otherwise";
    Column never_with_content{
        "never_with_content", "never_has_content",
        "True if the response ends with its header section (RFC 9110, Section 6.4.1), whatever Content-Length says. "
        "Also true for an unknown code if the whole range never has content. False for any other unknown code."};
    never_with_content.statement = never_with_content.words = "The response never has content";
    Column preserving{"method_preserving", "preserves_method",
                      "True for a redirection after which the client must not change the method (RFC 9110, Sections "
                      "15.4.8 and 15.4.9). False for an unknown code."};
    preserving.statement = preserving.words = "The client keeps the method when it follows the redirection";
    return {std::move(cacheable), std::move(never_with_content), std::move(preserving)};
}

// Knows which record covers each valid code. Finds codes that occur twice, overlap, or are out of order.
class Coverage {
public:
    // Reports an error and returns false if the codes do not follow all earlier codes.
    bool claim(const ValueRange& codes, Location at, Diagnostics& diagnostics) {
        for (std::uint64_t code = codes.first; code <= codes.last; ++code) {
            const auto& earlier = claims_.at(index(code));
            if (!earlier) continue;
            report_overlap(codes, at, *earlier, diagnostics);
            return false;
        }
        const bool in_order = codes.first > highest_;
        if (!in_order) {
            diagnostics.error(at, fmt::format("code {} behind {}, expected ascending order", codes.first, highest_));
        }
        for (std::uint64_t code = codes.first; code <= codes.last; ++code) claims_.at(index(code)) = Claim{codes, at};
        highest_ = std::max(highest_, codes.last);
        return in_order;
    }

private:
    struct Claim {
        ValueRange codes;
        Location at;
    };

    static std::size_t index(std::uint64_t code) { return code - first_valid_code; }

    static void report_overlap(const ValueRange& codes, Location at, const Claim& earlier, Diagnostics& diagnostics) {
        const auto spelled = [](const ValueRange& range) {
            return range.first == range.last ? fmt::format("code {}", range.first)
                                             : fmt::format("range {}-{}", range.first, range.last);
        };
        const bool is_twice = codes.first == codes.last && earlier.codes.first == earlier.codes.last;
        diagnostics.error(at, is_twice ? fmt::format("code {} a second time, expected it once", codes.first)
                                       : fmt::format("{} overlaps {}, expected each code once", spelled(codes),
                                                     spelled(earlier.codes)));
        diagnostics.note(earlier.at, fmt::format("{} is here", spelled(earlier.codes)));
    }

    std::array<std::optional<Claim>, last_valid_code - first_valid_code + 1> claims_;
    std::uint64_t highest_ = 0;
};

class StatusCodesInterpreter {
public:
    explicit StatusCodesInterpreter(Diagnostics& diagnostics) : diagnostics_{diagnostics} {}

    std::optional<Table> interpret(const Registry& registry, std::span<const Registry> supplements) {
        const auto errors_before = diagnostics_.error_count();
        result_.registry = registry_id;
        result_.file = registry_id;
        result_.namespace_name = "iana::http";
        result_.name = "status";
        result_.plural = "statuses";
        result_.summary = "HTTP status codes";
        result_.columns = columns();
        interpret_updated(registry);
        if (const auto* table = find_table(registry)) interpret_table(*table);
        merge_supplements(supplements, result_, diagnostics_);
        check_names_are_unique(result_, diagnostics_);
        for (auto& row : result_.rows) row.group = class_title(row.value);
        if (diagnostics_.error_count() != errors_before) return std::nullopt;
        return std::move(result_);
    }

private:
    void interpret_updated(const Registry& registry) {
        if (registry.updated.empty()) {
            diagnostics_.error(registry.at, "registry without <updated>, expected its date");
            return;
        }
        result_.updated = iana_codegen::interpret_updated(registry, diagnostics_);
    }

    const RecordTable* find_table(const Registry& registry) {
        if (registry.tables.empty()) {
            diagnostics_.error(registry.at, fmt::format("no inner <registry>, expected one with id '{}'", table_id));
            return nullptr;
        }
        const auto& table = registry.tables.front();
        if (table.id != table_id) {
            diagnostics_.error(table.at,
                               fmt::format("inner registry with id {}, expected '{}'", quote(table.id), table_id));
        }
        if (registry.tables.size() > 1) {
            diagnostics_.error(registry.tables[1].at, "a second inner <registry>, expected one");
        }
        if (table.records.empty()) diagnostics_.error(table.at, "registry without records, expected status codes");
        return &table;
    }

    void interpret_table(const RecordTable& table) {
        for (const auto& record : table.records) interpret_record(record);
        std::stable_sort(result_.rows.begin(), result_.rows.end(),
                         [](const Row& a, const Row& b) { return a.value < b.value; });
    }

    void interpret_record(const Record& record) {
        warn_of_unknown_fields(record, {"value", "description"}, diagnostics_);
        Row row;
        row.added = interpret_date(record.date, diagnostics_);
        row.updated = interpret_date(record.updated, diagnostics_);
        check_order_of_dates(record, diagnostics_);
        row.references = interpret_xrefs(record, diagnostics_);
        const auto* value = only_field(record, "value", diagnostics_);
        const auto* text = only_field(record, "description", diagnostics_);
        const auto codes = value != nullptr ? parse_code_range(value->text, value->at, diagnostics_) : std::nullopt;
        const auto description = text != nullptr ? parse_description(*text, diagnostics_) : std::nullopt;
        if (!codes) return;
        const bool is_new = coverage_.claim(*codes, value->at, diagnostics_);
        if (is_new && description) add(*codes, *description, *text, std::move(row));
    }

    void add(const ValueRange& codes, const Description& description, const Field& text, Row row) {
        if (description.state == State::unassigned) {
            result_.ranges.push_back({codes, State::unassigned});
            return;
        }
        if (codes.first != codes.last) {
            diagnostics_.error(text.at, fmt::format("range {}-{} is {}, expected 'Unassigned' or a single code",
                                                    codes.first, codes.last, quote(text.text)));
            return;
        }
        row.value = row.last = codes.first;
        row.at = text.at;
        row.state = description.state;
        row.text = description.phrase;
        row.name = enum_name(row.text);
        row.registered = description.registered;
        row.extended = description.extended;
        row.expires = description.expires;
        row.publication_requested = description.publication_requested;
        result_.rows.push_back(std::move(row));
    }

    Diagnostics& diagnostics_;
    Table result_;
    Coverage coverage_;
};

}  // namespace

std::string_view class_title(std::uint64_t code) {
    constexpr auto titles = std::to_array<std::string_view>(
        {"1xx Informational", "2xx Successful", "3xx Redirection", "4xx Client Error", "5xx Server Error"});
    return titles.at(code / 100 - 1);
}

std::optional<Table> interpret_status_codes(const Registry& registry, std::span<const Registry> supplements,
                                            Diagnostics& diagnostics) {
    return StatusCodesInterpreter{diagnostics}.interpret(registry, supplements);
}

}  // namespace iana_codegen

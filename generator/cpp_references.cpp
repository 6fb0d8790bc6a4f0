#include "cpp_references.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "columns.hpp"
#include "spelling.hpp"

namespace iana_codegen {
namespace {

using Document = std::array<std::string_view, 3>;  // its name, title and maturity

Document document_of(const Reference& reference) { return {reference.document, reference.title, reference.maturity}; }

// The documents, and an identifier for each: document_rfc_9110, as long as no other is spelled like that.
class Documents {
public:
    explicit Documents(const StatusCodes& status_codes) {
        for (const auto& row : status_codes.codes) {
            for (const auto& reference : row.references) add(document_of(reference));
        }
    }

    [[nodiscard]] const std::string& identifier(const Document& document) const { return identifiers_.at(document); }
    [[nodiscard]] const std::map<Document, std::string>& all() const { return identifiers_; }

private:
    void add(const Document& document) {
        if (identifiers_.contains(document)) return;
        const auto name = enum_name(document[0]);
        const auto spelled = to_lower("document_" + (name.empty() ? "unnamed" : name));
        auto identifier = spelled;
        auto& number = numbers_.try_emplace(spelled, 1).first->second;
        while (!taken_.insert(identifier).second) identifier = fmt::format("{}_{}", spelled, ++number);
        identifiers_.emplace(document, identifier);
    }

    std::map<Document, std::string> identifiers_;
    std::set<std::string> taken_;
    std::map<std::string, int> numbers_;  // the last that went behind each spelling
};

}  // namespace

std::string emit_documents(const StatusCodes& status_codes) {
    const Documents documents{status_codes};
    std::vector<Cells<4>> rows;
    for (const auto& [document, identifier] : documents.all()) {
        rows.push_back(
            {identifier, view_literal(document[0]) + ",", view_literal(document[1]) + ",", view_literal(document[2])});
    }
    std::vector<std::string> lines;
    for (const auto& [identifier, name, title, maturity] : aligned(std::move(rows))) {
        lines.push_back(fmt::format("inline constexpr document {} = {{{} {} {}}};", identifier, name, title, maturity));
    }
    return fmt::format("{}", fmt::join(lines, "\n"));
}

std::string emit_references(const StatusCodes& status_codes) {
    const Documents documents{status_codes};
    std::vector<Cells<2>> rows;
    for (const auto& row : status_codes.codes) {
        for (const auto& reference : row.references) {
            rows.push_back(
                {fmt::format("{}({},", documents.identifier(document_of(reference)), view_literal(reference.section)),
                 view_literal(reference.url)});
        }
    }
    const auto cells = aligned(std::move(rows));
    auto next = cells.begin();
    std::vector<std::string> lines;
    for (const auto& row : status_codes.codes) {
        std::string list;
        for (std::size_t i = 0; i < row.references.size(); ++i, ++next) {
            list += fmt::format("{}{})", i == 0 ? "" : ", ", fmt::join(*next, " "));
        }
        if (!list.empty())
            lines.push_back(fmt::format("inline constexpr reference references_{}[] = {{{}}};", row.code, list));
    }
    return fmt::format("{}", fmt::join(lines, "\n"));
}

}  // namespace iana_codegen

#include "text/diagnostics.hpp"

#include <fmt/format.h>

#include <utility>

#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

constexpr std::size_t longest_quotation = 120;

std::string_view word_for(Severity severity) {
    switch (severity) {
        case Severity::error: return "error";
        case Severity::warning: return "warning";
        case Severity::note: break;
    }
    return "note";
}

template <typename MayStay>
std::string escaped(std::string_view text, MayStay may_stay) {
    std::string result;
    for (const char character : text) {
        if (may_stay(character)) {
            result += character;
        } else {
            result += fmt::format("\\x{:02X}", static_cast<unsigned char>(character));
        }
    }
    return result;
}

}  // namespace

void Diagnostics::note(Location at, std::string message) {
    if (is_last_kept_) all_.push_back({Severity::note, at, std::move(message)});
}

void Diagnostics::report(Reports& reports, Diagnostic diagnostic) {
    ++reports.count;
    is_last_kept_ = reports.count <= most_kept;
    if (is_last_kept_) {
        all_.push_back(std::move(diagnostic));
        return;
    }
    if (reports.count == most_kept + 1) {
        reports.note_of_others = all_.size();
        all_.push_back({Severity::note, diagnostic.at, ""});
    }
    all_[reports.note_of_others].message =
        fmt::format("from here on, {} more {} are not shown", reports.count - most_kept, reports.name);
}

std::string to_string(const Diagnostic& diagnostic) {
    const auto& [severity, at, message] = diagnostic;
    return fmt::format("{}:{}:{}: {}: {}", at.file, at.line, at.column, word_for(severity), message);
}

std::string without_controls(std::string_view message) {
    return escaped(message, [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return character == '\n' || (byte >= ' ' && byte != 0x7F);
    });
}

std::string shown(std::string_view found) {
    return escaped(found.substr(0, longest_quotation), is_printable_ascii) +
           (found.size() > longest_quotation ? "..." : "");
}

std::string quote(std::string_view found) { return fmt::format("'{}'", shown(found)); }

}  // namespace iana_codegen

#include "formats/user_template/template_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

#include "formats/user_template/exceptions.hpp"
#include "formats/user_template/lines.hpp"
#include "registry/source.hpp"
#include "text/spelling.hpp"
#include "text/suggestion.hpp"

namespace iana_codegen {
namespace {

using Kind = TemplatePart::Kind;

// "@rows@" for the directive rows.
std::string spelled(std::string_view directive) { return fmt::format("@{}@", shown(directive)); }

class TemplateReader {
public:
    TemplateReader(const Source& source, const Table& table, Diagnostics& diagnostics)
        : source_{source}, table_{table}, diagnostics_{diagnostics}, exceptions_{table, diagnostics} {}

    std::optional<UserTemplate> read() {
        const auto errors_before = diagnostics_.error_count();
        for (const auto line : lines_with_ends(source_.text())) {
            read_line(split_template_line(line, source_, diagnostics_));
        }
        for (const auto& block : blocks_) report_unclosed(block.directive);
        if (list_.is_directive) report_unclosed(list_);
        if (diagnostics_.error_count() != errors_before) return std::nullopt;
        return UserTemplate{std::move(parts_), std::move(exceptions_).all()};
    }

private:
    // A block that is open.
    struct Block {
        std::size_t part;  // the number of its first part
        TemplatePiece directive;
    };

    void read_line(const TemplateLine& line) {
        const bool is_without_text = has_only_blocks(line);
        if (list_.is_directive && !is_end(line)) {
            read_exception(line);
            return;
        }
        for (std::size_t i = 0; i < line.size(); ++i) {
            const auto& piece = line[i];
            if (piece.is_directive) {
                read_directive(piece, is_without_text, is_line_end(line, i + 1));
            } else if (!is_without_text) {
                parts_.push_back({Kind::text, std::string{piece.text}});
            }
        }
    }

    static bool is_end(const TemplateLine& line) {
        return has_only_blocks(line) && std::any_of(line.begin(), line.end(), [](const TemplatePiece& piece) {
                   return piece.is_directive && piece.text == "end";
               });
    }

    // True if only spaces follow.
    static bool is_line_end(const TemplateLine& line, std::size_t next) {
        if (next == line.size()) return true;
        const auto& text = line[next].text;
        return next + 1 == line.size() && !line[next].is_directive && trimmed(text).empty();
    }

    void read_directive(const TemplatePiece& piece, bool is_alone, bool ends_line) {
        const auto name = piece.text;
        if (name == "end") {
            close(piece);
        } else if (name == "exceptions") {
            open_list(piece, is_alone);
        } else if (name == "rows" || name == "former") {
            open({name == "rows" ? Kind::rows : Kind::former}, piece);
        } else if (piece.is_block()) {
            open_condition(piece);
        } else if (auto placeholder = find(name, piece.offset)) {
            parts_.push_back({Kind::placeholder, {}, std::move(*placeholder), ends_line});
        }
    }

    void open_condition(const TemplatePiece& piece) {
        const auto name = trimmed(piece.text.substr(std::string_view{"if"}.size()));
        if (name.empty()) {
            error(piece, "@if@ without a placeholder, expected one such as @if description@");
        }
        auto placeholder = name.empty() ? std::nullopt : find(name, piece.offset);
        open({Kind::condition, {}, placeholder ? std::move(*placeholder) : Placeholder{}}, piece);
    }

    void open(TemplatePart part, const TemplatePiece& piece) {
        if (part.kind == Kind::rows && (is_inside(Kind::rows) || is_inside(Kind::former))) {
            error(piece, "@rows@ inside of a block of rows, expected it outside");
        } else if (part.kind == Kind::former && is_inside(Kind::former)) {
            error(piece, "@former@ inside of @former@, expected it outside");
        }
        ++open_[part.kind];
        blocks_.push_back({parts_.size(), piece});
        parts_.push_back(std::move(part));
    }

    void open_list(const TemplatePiece& piece, bool is_alone) {
        if (!is_alone) error(piece, "@exceptions@ beside a text, expected it on a line of its own");
        if (!blocks_.empty()) error(piece, "@exceptions@ inside of a block, expected it outside");
        list_ = piece;
    }

    void close(const TemplatePiece& piece) {
        if (list_.is_directive) {
            list_ = {};
        } else if (blocks_.empty()) {
            error(piece, "@end@ without a block, expected @rows@, @former@, @if X@ or @exceptions@ before it");
        } else {
            const auto first = blocks_.back().part;
            blocks_.pop_back();
            --open_[parts_[first].kind];
            parts_[first].other = parts_.size();
            parts_.push_back({Kind::end, {}, {}, false, first});
        }
    }

    void read_exception(const TemplateLine& line) {
        std::string text;
        for (const auto& piece : line) {
            text += piece.text;
            if (piece.is_directive)
                error(piece, fmt::format("{} in the exceptions, expected values and words", spelled(piece.text)));
        }
        if (!line.empty()) exceptions_.read(text, source_.at(line.front().offset));
    }

    // Reports a placeholder that does not exist or is in the wrong block.
    std::optional<Placeholder> find(std::string_view name, std::size_t offset) {
        auto found = find_placeholder(name, table_);
        if (!found) {
            const auto meant = closest(name, names_of_placeholders(table_));
            diagnostics_.error(source_.at(offset),
                               fmt::format("unknown directive {}, expected {}", quote(name),
                                           meant.empty() ? "one that the documentation lists or a column of the table"
                                                         : quote(meant)));
            return std::nullopt;
        }
        const bool has_former = is_inside(Kind::former);
        if (found->needs == Placeholder::Needs::former && !has_former) {
            diagnostics_.error(source_.at(offset),
                               fmt::format("{} outside of @former@, expected it inside", spelled(name)));
            return std::nullopt;
        }
        if (found->needs == Placeholder::Needs::row && !has_former && !is_inside(Kind::rows)) {
            diagnostics_.error(source_.at(offset),
                               fmt::format("{} outside of @rows@ and @former@, expected it inside", spelled(name)));
            return std::nullopt;
        }
        return found;
    }

    [[nodiscard]] bool is_inside(Kind kind) const {
        const auto count = open_.find(kind);
        return count != open_.end() && count->second != 0;
    }

    void error(const TemplatePiece& piece, std::string message) {
        diagnostics_.error(source_.at(piece.offset), std::move(message));
    }

    void report_unclosed(const TemplatePiece& directive) {
        error(directive, fmt::format("{} without an end, expected @end@ after it", spelled(directive.text)));
    }

    const Source& source_;
    const Table& table_;
    Diagnostics& diagnostics_;
    TemplateExceptions exceptions_;
    std::vector<TemplatePart> parts_;
    std::vector<Block> blocks_;
    std::map<Kind, std::size_t> open_;  // the number of open blocks of each kind
    TemplatePiece list_{};              // the directive @exceptions@ whose lines are being read
};

}  // namespace

std::optional<UserTemplate> read_user_template(std::string_view text, std::string_view file, const Table& table,
                                               Diagnostics& diagnostics) {
    const Source source{text, file};
    return TemplateReader{source, table, diagnostics}.read();
}

}  // namespace iana_codegen

#include "text/wrapping.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "text/layout.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

constexpr std::size_t indent_width = 4;
constexpr std::string_view returned = "return ";
// With less room than this, the continuation starts further left.
constexpr std::size_t narrowest_column = 40;

std::size_t indent_of(std::string_view line) { return std::min(line.find_first_not_of(' '), line.size()); }

bool is_comment(std::string_view line) { return line.substr(indent_of(line)).starts_with("//"); }

struct Break {
    std::size_t at;      // the offset of the space
    std::size_t column;  // the column where the rest continues
};

// Finds the space where a line of code breaks: among those inside the fewest parentheses, the last one.
class BreakFinder {
public:
    // Without an open parenthesis, the rest of the line goes to `column`.
    BreakFinder(std::string_view line, std::size_t column) : line_{line}, indent_{indent_of(line)}, column_{column} {}

    std::optional<Break> find() {
        for (std::size_t i = indent_; i < line_.size() && (i <= widest_line || !found_); ++i) {
            if (!quote_ && line_.substr(i).starts_with("//")) break;
            see(i);
        }
        return found_;
    }

private:
    void see(std::size_t i) {
        const char character = line_[i];
        if (quote_) {
            if (character == *quote_ && line_[i - 1] != '\\') quote_.reset();
        } else if (character == '"' || character == '\'') {
            quote_ = character;
        } else if (character == '(' || character == '[') {
            open_.push_back(i + 1);
        } else if ((character == ')' || character == ']') && !open_.empty()) {
            open_.pop_back();
        } else if (character == ' ' && i > indent_ && breaks_behind(line_[i - 1])) {
            take(i);
        }
    }

    // Breaks directly after '=', '?' and ':' only as a last resort. An assigned value continues below its start.
    void take(std::size_t i) {
        const auto depth = last_resorts.find(line_[i - 1]) != line_end ? deepest : open_.size();
        if (!found_ || depth <= depth_) {
            found_ = Break{i, continuation()};
            depth_ = depth;
        }
        // The rest of an assignment goes below the start of its value.
        if (line_[i - 1] == '=' && open_.empty() && has_room(i + 1)) column_ = i + 1;
    }

    static bool breaks_behind(char character) {
        return std::string_view{",;&|^"}.find(character) != line_end || last_resorts.find(character) != line_end;
    }

    static bool has_room(std::size_t column) { return column + narrowest_column <= widest_line; }

    [[nodiscard]] std::size_t continuation() const {
        return open_.empty() || !has_room(open_.back()) ? column_ : open_.back();
    }

    static constexpr std::string_view last_resorts = "=?:";
    static constexpr auto line_end = std::string_view::npos;
    static constexpr auto deepest = static_cast<std::size_t>(-1);

    std::string_view line_;
    std::size_t indent_;
    std::size_t column_;
    std::size_t depth_ = deepest;
    std::optional<char> quote_;
    std::vector<std::size_t> open_;
    std::optional<Break> found_;
};

std::string wrapped_code(std::string line) {
    std::string text;
    auto column = indent_of(line) + (trimmed(line).starts_with(returned) ? returned.size() : indent_width);
    while (line.size() > widest_line) {
        const auto found = BreakFinder{line, column}.find();
        if (!found) break;
        column = found->column;
        text.append(line, 0, found->at).append("\n");
        line = std::string(column, ' ') + line.substr(found->at + 1);
    }
    return text + line;
}

// Wraps the comment in this line and in the following lines with the same indentation, and removes those from the code.
std::string wrapped_comment(std::string_view line, std::string_view& code) {
    const auto start = line.substr(0, indent_of(line) + 2);
    auto comment = std::string{trimmed(line.substr(start.size()))};
    while (code.starts_with(start)) comment.append(" ").append(trimmed(take_line(code).substr(start.size())));
    return comment_lines(comment, start.substr(0, start.size() - 2));
}

}  // namespace

std::string wrapped(std::string_view code) {
    std::string text;
    bool is_in_macro = false;
    while (!code.empty()) {
        const auto line = take_line(code);
        is_in_macro = is_in_macro || line.starts_with('#');
        if (line.size() <= widest_line || is_in_macro) {
            text += line;
        } else {
            text += is_comment(line) ? wrapped_comment(line, code) : wrapped_code(std::string{line});
        }
        text += '\n';
        is_in_macro = is_in_macro && line.ends_with('\\');
    }
    return text;
}

}  // namespace iana_codegen

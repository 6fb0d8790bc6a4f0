#include "output_promises.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "promises.hpp"

namespace iana_codegen::fuzzing {
namespace {

// A separate list, because the generator's own list may be wrong.
constexpr std::string_view keywords =
    " alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t char32_t char8_t class "
    "co_await co_return co_yield compl concept const const_cast consteval constexpr constinit continue decltype "
    "default delete do double dynamic_cast else enum explicit export extern false float for friend goto if inline int "
    "long mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public register "
    "reinterpret_cast requires return short signed sizeof static static_assert static_cast struct switch template "
    "this thread_local throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t "
    "while xor xor_eq ";

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_identifier(const std::string& name) {
    const auto is_part = [](char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '_'; };
    return !name.empty() && (is_letter(name.front()) || name.front() == '_') &&
           std::all_of(name.begin(), name.end(), is_part) && keywords.find(" " + name + " ") == std::string_view::npos;
}

// The texts of the literals as a compiler reads them: without escapes, and with adjacent literals joined.
class Literals {
public:
    explicit Literals(std::string_view text) {
        bool is_continued = false;
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text.substr(at).starts_with("//")) {
                at = end_of_comment(text, at);
            } else if (text[at] == '"' || text[at] == '\'') {
                at = read_literal(text, at, is_continued);
                is_continued = true;
            } else if (text[at] != ' ' && text[at] != '\n') {
                is_continued = false;
            }
        }
        texts_.insert(last_);
    }

    void expect_text(const std::string& text) const {
        expect(text.empty() || texts_.contains(text), "what a code says stands in a literal, whole");
    }

private:
    static std::size_t end_of_comment(std::string_view text, std::size_t at) {
        const auto end = std::min(text.find('\n', at), text.size());
        expect(text[end - 1] != '\\', "no comment goes on in the next line");
        return end;
    }

    // Returns the offset of the closing quote.
    std::size_t read_literal(std::string_view text, std::size_t opening, bool is_continued) {
        if (!is_continued) {
            texts_.insert(last_);
            last_.clear();
        }
        for (auto at = opening + 1; at < text.size() && text[at] != '\n'; ++at) {
            if (text[at] == text[opening]) return at;
            last_ += text[at] == '\\' ? read_escape(text, ++at) : text[at];
        }
        expect(false, "a literal ends in its line");
        return text.size();
    }

    // The character of an escape sequence: the character itself, or up to three octal digits.
    static char read_escape(std::string_view text, std::size_t& at) {
        const auto is_octal = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '7'; };
        if (!is_octal(at)) return text[at];
        unsigned byte = 0;
        const auto end = at + 3;
        for (; at < end && is_octal(at); ++at) byte = byte * 8 + static_cast<unsigned>(text[at] - '0');
        --at;
        return static_cast<char>(byte);
    }

    std::set<std::string> texts_;
    std::string last_;
};

// Checks the names before '=' in the lines of the enumeration.
void expect_enumerators(std::string_view header, std::string_view enumeration) {
    auto lines = header.substr(header.find(enumeration));
    lines = lines.substr(0, lines.find("};"));
    std::set<std::string> names;
    for (auto end = lines.find('\n'); end != std::string_view::npos; end = lines.find('\n')) {
        lines.remove_prefix(end + 1);
        const auto line = lines.substr(0, lines.find('\n'));
        const auto start = line.find_first_not_of(' ');
        if (start == std::string_view::npos || line.substr(start).starts_with("//")) continue;
        const std::string name{line.substr(start, line.find_first_of(" =", start) - start)};
        expect(is_identifier(name), "an enumerator is an identifier");
        expect(names.insert(name).second, "an enumerator is there once");
    }
}

}  // namespace

void expect_plain_lines(std::string_view text) {
    expect(std::all_of(text.begin(), text.end(),
                       [](char c) { return c == '\n' || (static_cast<unsigned char>(c) >= ' ' && c != '\x7F'); }),
           "an output holds no control characters but line ends");
}

void expect_header_of_cpp(std::string_view text, const Table& status_codes) {
    expect_enumerators(text, "enum class status :");
    const Literals literals{text};
    for (const auto& row : status_codes.rows) {
        const auto& phrase = returned_text(row);
        if (!phrase.empty()) literals.expect_text(std::to_string(row.value) + " " + phrase);
        for (const auto& former : row.former_names) {
            literals.expect_text(former.name);
            literals.expect_text(former.text);
        }
        for (const auto* said :
             {&row.name, &row.description, &row.added, &row.updated, &row.expires, &row.publication_requested}) {
            literals.expect_text(*said);
        }
        for (const auto& [type, data, document, section, title, maturity, url] : row.references) {
            for (const auto* said : {&document, &section, &title, &maturity, &url}) literals.expect_text(*said);
        }
    }
}

void expect_header_of_c(std::string_view text, const Table& status_codes) {
    expect_enumerators(text, "enum iana_http_status {");
    const Literals literals{text};
    for (const auto& row : status_codes.rows) {
        literals.expect_text(row.name);
        literals.expect_text(row.description);
        const auto& phrase = returned_text(row);
        if (!phrase.empty()) literals.expect_text(std::to_string(row.value) + " " + phrase);
        for (const auto& former : row.former_names) {
            literals.expect_text(std::to_string(row.value) + " " + former.text);
        }
    }
}

}  // namespace iana_codegen::fuzzing

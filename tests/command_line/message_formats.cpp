#include "message_formats.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <regex>
#include <set>
#include <stdexcept>
#include <utility>

namespace command_line_tests {
namespace {

struct Token {
    bool is_literal;
    std::string text;
};

bool continues_word(char character) {
    return std::isalnum(static_cast<unsigned char>(character)) != 0 || character == '_';
}

// The words, literals and signs of a source, one after the other.
class Tokenizer {
public:
    explicit Tokenizer(const std::string& source) : source_{source} {}

    std::vector<Token> tokens() && {
        while (at_ < source_.size()) take_one();
        return std::move(tokens_);
    }

private:
    void take_one() {
        const char character = source_[at_];
        if (source_.compare(at_, 2, "//") == 0) {
            at_ = std::min(source_.find('\n', at_), source_.size());
        } else if (character == '"') {
            take_literal();
        } else if (character == '\'') {
            static_cast<void>(quoted());
        } else if (continues_word(character)) {
            take_word();
        } else {
            ++at_;
            if (std::isspace(static_cast<unsigned char>(character)) == 0) tokens_.push_back({false, {character}});
        }
    }

    // A number with its separators is one, too.
    void take_word() {
        const auto start = at_;
        const bool is_number = std::isdigit(static_cast<unsigned char>(source_[at_])) != 0;
        while (at_ < source_.size() && (continues_word(source_[at_]) || (is_number && source_[at_] == '\''))) ++at_;
        tokens_.push_back({false, source_.substr(start, at_ - start)});
    }

    void take_literal() {
        const bool is_raw = !tokens_.empty() && tokens_.back().text == "R" && source_[at_ - 1] == 'R';
        if (is_raw) tokens_.pop_back();
        const auto text = is_raw ? raw() : quoted();
        if (!tokens_.empty() && tokens_.back().is_literal) {
            tokens_.back().text += text;
        } else {
            tokens_.push_back({true, text});
        }
    }

    // What stands between "( and )".
    std::string raw() {
        const auto end = source_.find(")\"", at_);
        if (source_.compare(at_, 2, "\"(") != 0 || end == std::string::npos) {
            throw std::runtime_error{"a raw string literal with a delimiter, which this cannot read"};
        }
        auto text = source_.substr(at_ + 2, end - at_ - 2);
        at_ = end + 2;
        return text;
    }

    // What stands between the quote here and the next of its kind; of escapes, the character behind the backslash.
    std::string quoted() {
        const char quote = source_[at_++];
        std::string text;
        for (; source_.at(at_) != quote; ++at_) {
            if (source_[at_] == '\\') ++at_;
            text += source_.at(at_);
        }
        ++at_;
        return text;
    }

    const std::string& source_;
    std::size_t at_ = 0;
    std::vector<Token> tokens_;
};

bool reports(const std::string& word) {
    static const std::set<std::string> words = {"error",  "warning",        "note",
                                                "refuse", "does_not_apply", "UnwritableTexts"};
    return words.count(word) != 0;
}

std::string pattern_of(const std::string& format) {
    std::string pattern;
    for (std::size_t at = 0; at < format.size(); ++at) {
        const bool is_escaped = at + 1 < format.size() && format[at] == format[at + 1];
        if (format[at] == '{' && !is_escaped) {
            at = format.find('}', at);
            pattern += ".*";
            continue;
        }
        if ((format[at] == '{' || format[at] == '}') && is_escaped) ++at;
        if (!continues_word(format[at])) pattern += '\\';
        pattern += format[at];
    }
    return pattern;
}

}  // namespace

std::vector<std::string> message_formats(const std::string& source) {
    std::vector<std::string> formats;
    bool is_in_report = false;
    std::string word_before;
    for (const auto& [is_literal, text] : Tokenizer{source}.tokens()) {
        if (is_literal) {
            if (is_in_report || text.find("expected") != std::string::npos) formats.push_back(text);
            is_in_report = false;
        } else {
            const bool is_call = text == "(" || text == "{";
            is_in_report = (is_in_report && text != ";") || (is_call && reports(word_before));
        }
        word_before = text;
    }
    return formats;
}

bool could_be_made_from(const std::string& message, const std::string& format) {
    return std::regex_match(message, std::regex{"(.*, )?" + pattern_of(format)});
}

}  // namespace command_line_tests

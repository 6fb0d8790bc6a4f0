#include "formats/user_template/template.hpp"

#include <cstddef>
#include <stdexcept>
#include <utility>
#include <vector>

#include "formats/shared/enumerators.hpp"
#include "formats/user_template/template_parts.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

using Kind = TemplatePart::Kind;

class TemplateWriter {
public:
    TemplateWriter(const UserTemplate& user_template, const Table& table) : template_{user_template}, table_{table} {}

    std::string write() && {
        for (at_ = 0; at_ < template_.parts.size(); ++at_) write(template_.parts[at_]);
        return std::move(text_);
    }

private:
    // What one repetition of a block is about.
    struct Subject {
        const Row* row = nullptr;
        const FormerName* former = nullptr;
    };

    // A block that is being repeated.
    struct Repetition {
        std::vector<Subject> subjects;
        std::size_t next;
        Subject outer;
    };

    void write(const TemplatePart& part) {
        switch (part.kind) {
            case Kind::text: text_ += part.text; break;
            case Kind::placeholder: text_ += text_of(part); break;
            case Kind::rows: repeat(part, rows()); break;
            case Kind::former: repeat(part, subject_.row != nullptr ? former_of(*subject_.row) : all_former()); break;
            case Kind::condition:
                if (!part.placeholder.text_in(scope()).is_true) at_ = part.other;
                break;
            case Kind::end:
                if (template_.parts[part.other].kind != Kind::condition) repeat_again(part);
                break;
        }
    }

    // At the end of a line, a text gets a dot if it could swallow the line's end in a comment.
    [[nodiscard]] std::string text_of(const TemplatePart& part) const {
        auto text = part.placeholder.text_in(scope()).text;
        return part.ends_line ? line_comment(text) : text;
    }

    [[nodiscard]] TemplateScope scope() const { return {table_, template_.exceptions, subject_.row, subject_.former}; }

    [[nodiscard]] std::vector<Subject> rows() const {
        std::vector<Subject> subjects;
        subjects.reserve(table_.rows.size());
        for (const auto& row : table_.rows) subjects.push_back({&row});
        return subjects;
    }

    static std::vector<Subject> former_of(const Row& row) {
        std::vector<Subject> subjects;
        for (const auto* former : aliases_of(row)) subjects.push_back({&row, former});
        return subjects;
    }

    [[nodiscard]] std::vector<Subject> all_former() const {
        std::vector<Subject> subjects;
        for (const auto& row : table_.rows) {
            const auto of_row = former_of(row);
            subjects.insert(subjects.end(), of_row.begin(), of_row.end());
        }
        return subjects;
    }

    void repeat(const TemplatePart& first, std::vector<Subject> subjects) {
        if (subjects.empty()) {
            at_ = first.other;
            return;
        }
        repetitions_.push_back({std::move(subjects), 1, subject_});
        subject_ = repetitions_.back().subjects.front();
    }

    void repeat_again(const TemplatePart& end) {
        auto& [subjects, next, outer] = repetitions_.back();
        if (next < subjects.size()) {
            subject_ = subjects[next++];
            at_ = end.other;
        } else {
            subject_ = outer;
            repetitions_.pop_back();
        }
    }

    const UserTemplate& template_;
    const Table& table_;
    std::string text_;
    std::size_t at_ = 0;  // the number of the current part
    Subject subject_;
    std::vector<Repetition> repetitions_;
};

}  // namespace

std::string emit_template(const Table& table, const EmitOptions& options) {
    if (options.user_template == nullptr) throw std::logic_error{"no template"};
    return TemplateWriter{*options.user_template, table}.write();
}

}  // namespace iana_codegen

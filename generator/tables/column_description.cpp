#include "tables/column_description.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "tables/described_names.hpp"
#include "tables/page_text.hpp"
#include "tables/supplement_kinds.hpp"
#include "text/spelling.hpp"
#include "text/text_rules.hpp"

namespace iana_codegen {
namespace {

// In the order of ColumnKind.
constexpr auto column_kinds = std::to_array<std::string_view>({"flag", "choice", "text", "number"});

class ColumnReader {
public:
    ColumnReader(const XmlElement& element, Diagnostics& diagnostics) : element_{element}, diagnostics_{diagnostics} {}

    ColumnDescription read() {
        column_.at = element_.at();
        element_.expect_attributes({"element", "supplement", "kind", "function", "type", "words", "otherwise"});
        read_source();
        if (const auto kind = element_.required_choice("kind", column_kinds)) read_kind(kind->text);
        if (const auto function = element_.required_attribute("function")) {
            column_.function = *function;
            static_cast<void>(check_own_name(*function, element_.name(), diagnostics_));
        }
        column_.page_text = read_page_text(element_, column_.kind == ColumnKind::flag, diagnostics_);
        read_comment();
        return std::move(column_);
    }

private:
    void read_source() {
        const auto source = element_.one_of_attributes("element", "supplement");
        if (!source) return;
        column_.is_from_supplement = source->name == "supplement";
        column_.source = *source;
        column_.id = snake_case(source->text);
        if (column_.is_from_supplement && is_kind_of_supplement(source->text)) {
            diagnostics_.error(source->at, fmt::format("supplement {} of <column>, expected another one, because it "
                                                       "says the same of every table",
                                                       quote(source->text)));
        }
    }

    void read_kind(std::string_view kind) {
        const auto index = std::find(column_kinds.begin(), column_kinds.end(), kind) - column_kinds.begin();
        column_.kind = static_cast<ColumnKind>(index);
        read_type();
        bool has_choice = false;
        for (const auto& child : element_.elements(true)) {
            if (column_.kind == ColumnKind::choice && child.name() == "choice") {
                has_choice = true;
                read_choice(child);
            } else if (column_.kind == ColumnKind::number && child.name() == "none") {
                read_none(child);
            } else {
                refuse(child);
            }
        }
        if (column_.kind == ColumnKind::choice && !has_choice) {
            diagnostics_.error(column_.at, "<column> of kind 'choice' without <choice>, expected one for each value");
        }
    }

    void read_type() {
        if (column_.kind != ColumnKind::choice) {
            if (const auto type = element_.attribute("type")) {
                diagnostics_.error(type->at, "attribute 'type' of <column>, expected it only for the kind 'choice'");
            }
        } else if (const auto type = element_.required_attribute("type")) {
            column_.type = *type;
            static_cast<void>(check_own_name(*type, element_.name(), diagnostics_));
        }
    }

    void read_choice(const XmlElement& child) {
        child.expect_attributes({"name", "text"});
        child.expect_nothing_inside();
        const auto name = child.required_attribute("name");
        const auto text = child.required_attribute("text");
        if (!name || !text || !check_snake_case(*name, child.name(), diagnostics_)) return;
        if (name->text == "none") {
            diagnostics_.error(name->at,
                               "name 'none' of <choice>, expected another one, because it is that of empty "
                               "cells");
        }
        add({name->text, to_lower(with_single_spaces(text->text)), child.at()});
    }

    void add(const ChoiceDescription& choice) {
        const auto is_same = [&](const ChoiceDescription& other) {
            return other.name == choice.name || other.text == choice.text;
        };
        const auto earlier = std::find_if(column_.choices.begin(), column_.choices.end(), is_same);
        if (earlier != column_.choices.end()) {
            const bool has_same_name = earlier->name == choice.name;
            diagnostics_.error(choice.at, fmt::format("the {} {} of a second <choice>, expected each once",
                                                      has_same_name ? "name" : "text",
                                                      quote(has_same_name ? choice.name : choice.text)));
            diagnostics_.note(earlier->at, "the first is here");
        }
        column_.choices.push_back(choice);
    }

    void read_none(const XmlElement& child) {
        child.expect_attributes({"text"});
        child.expect_nothing_inside();
        if (const auto text = child.required_attribute("text"))
            column_.none_texts.push_back(with_single_spaces(text->text));
    }

    void refuse(const XmlElement& child) {
        if (column_.kind == ColumnKind::choice) {
            child.refuse(element_.name(), std::to_array<std::string_view>({"choice"}));
        } else if (column_.kind == ColumnKind::number) {
            child.refuse(element_.name(), std::to_array<std::string_view>({"none"}));
        } else {
            child.refuse(element_.name(), {});
        }
    }

    void read_comment() {
        const auto text = element_.text();
        column_.comment = text.text;
        if (text.text.empty()) {
            diagnostics_.error(column_.at, "<column> without a text, expected what its function says");
        } else {
            static_cast<void>(check_printable("text", text.text, text.at, diagnostics_));
        }
    }

    const XmlElement& element_;
    Diagnostics& diagnostics_;
    ColumnDescription column_;
};

}  // namespace

ColumnDescription read_column_description(const XmlElement& element, Diagnostics& diagnostics) {
    return ColumnReader{element, diagnostics}.read();
}

}  // namespace iana_codegen

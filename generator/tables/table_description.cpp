#include "tables/table_description.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "registry/xml_document.hpp"
#include "registry/xml_element.hpp"
#include "tables/column_description.hpp"
#include "tables/described_names.hpp"
#include "tables/key_description.hpp"
#include "text/spelling.hpp"
#include "text/text_rules.hpp"

namespace iana_codegen {
namespace {

constexpr std::string_view description_namespace = "urn:iana-codegen:table";

class DescriptionReader {
public:
    explicit DescriptionReader(Diagnostics& diagnostics) : diagnostics_{diagnostics} {}

    TableDescription read(const XmlElement& root) {
        result_.at = root.at();
        if (!check_root(root)) return std::move(result_);
        root.expect_attributes({"xmlns", "registry", "id", "namespace", "name", "plural", "summary"});
        read_attributes(root);
        for (const auto& child : root.elements()) read_child(child);
        check_key_and_name(root);
        replace_ids_that_cannot_be_members(result_);
        check_names_differ(result_, diagnostics_);
        return std::move(result_);
    }

private:
    struct Child {
        std::string_view name;
        bool may_repeat;
        void (DescriptionReader::*read)(const XmlElement&);
    };

    static constexpr std::array<Child, 8> children() {
        return {{{"key", false, &DescriptionReader::read_key},
                 {"name", false, &DescriptionReader::read_name},
                 {"state", true, &DescriptionReader::read_state},
                 {"omit", true, &DescriptionReader::read_omitted},
                 {"ignore", true, &DescriptionReader::read_ignored},
                 {"section", false, &DescriptionReader::read_section},
                 {"column", true, &DescriptionReader::read_column},
                 {"description", false, &DescriptionReader::read_description}}};
    }

    bool check_root(const XmlElement& root) {
        const auto xmlns = root.attribute("xmlns");
        if (root.name() != "table") {
            diagnostics_.error(root.at(), fmt::format("root element <{}>, expected <table>", shown(root.name())));
        } else if (!xmlns) {
            diagnostics_.error(root.at(), fmt::format("no namespace, expected xmlns=\"{}\"", description_namespace));
        } else if (xmlns->text != description_namespace) {
            diagnostics_.error(xmlns->at,
                               fmt::format("namespace {}, expected '{}'", quote(xmlns->text), description_namespace));
        } else {
            return true;
        }
        return false;
    }

    void read_attributes(const XmlElement& root) {
        result_.registry = root.required_attribute("registry").value_or(Field{});
        result_.id = root.required_attribute("id").value_or(Field{});
        if (const auto name = root.required_attribute("namespace")) {
            result_.namespace_name = name->text;
            static_cast<void>(check_namespace_name(*name, root.name(), diagnostics_));
        }
        result_.name = read_own_name(root, "name");
        result_.plural = read_own_name(root, "plural");
        const auto summary = root.required_attribute("summary");
        if (!summary) return;
        result_.summary = summary->text;
        static_cast<void>(check_length("summary", summary->text, longest_text, summary->at, diagnostics_) &&
                          check_printable("summary", summary->text, summary->at, diagnostics_));
    }

    Field read_own_name(const XmlElement& root, const char* attribute) {
        const auto name = root.required_attribute(attribute);
        if (!name) return {};
        static_cast<void>(check_own_name(*name, root.name(), diagnostics_));
        return *name;
    }

    void read_child(const XmlElement& element) {
        constexpr auto known = children();
        for (const auto& child : known) {
            if (child.name != element.name()) continue;
            const auto [first, is_new] = first_places_.emplace(child.name, element.at());
            if (is_new || child.may_repeat) {
                (this->*child.read)(element);
            } else {
                diagnostics_.error(element.at(), fmt::format("a second <{}>, expected one", child.name));
                diagnostics_.note(first->second, "the first is here");
            }
            return;
        }
        std::array<std::string_view, known.size()> names;
        std::transform(known.begin(), known.end(), names.begin(), [](const Child& child) { return child.name; });
        element.refuse("table", names);
    }

    void read_key(const XmlElement& element) { has_kind_ = read_key_description(element, result_, diagnostics_); }
    void read_name(const XmlElement& element) { result_.name_element = read_name_description(element, diagnostics_); }

    void read_state(const XmlElement& element) {
        constexpr auto names = std::to_array<std::string_view>({"unassigned", "reserved", "private_use"});
        constexpr auto states = std::to_array<State>({State::unassigned, State::reserved, State::private_use});
        element.expect_attributes({"name", "text"});
        element.expect_nothing_inside();
        const auto name = element.required_choice("name", names);
        const auto text = element.required_attribute("text");
        if (!name || !text) return;
        const auto index = std::find(names.begin(), names.end(), name->text) - names.begin();
        StateRule rule{states.at(static_cast<std::size_t>(index)), to_lower(with_single_spaces(text->text)), false,
                       *text};
        rule.may_continue = rule.text.ends_with('*');
        if (rule.may_continue) rule.text.pop_back();
        result_.states.push_back(std::move(rule));
    }

    void read_omitted(const XmlElement& element) {
        element.expect_attributes({"value"});
        element.expect_nothing_inside();
        auto value = element.required_attribute("value");
        if (!value) return;
        value->text = with_single_spaces(value->text);
        result_.omitted.push_back(std::move(*value));
    }

    // Reads an element that has only the attribute `element`, and no content.
    static std::optional<Field> read_element_alone(const XmlElement& element) {
        element.expect_attributes({"element"});
        element.expect_nothing_inside();
        return element.required_attribute("element");
    }

    void read_ignored(const XmlElement& element) {
        if (const auto ignored = read_element_alone(element)) result_.ignored_elements.push_back(*ignored);
    }
    void read_section(const XmlElement& element) { result_.section_element = read_element_alone(element); }
    void read_description(const XmlElement& element) { result_.description_element = read_element_alone(element); }
    void read_column(const XmlElement& element) {
        result_.columns.push_back(read_column_description(element, diagnostics_));
    }

    void check_key_and_name(const XmlElement& root) {
        if (!first_places_.contains("key")) {
            diagnostics_.error(root.at(), "<table> without <key>, expected one");
        } else if (has_kind_ && result_.key == Key::number) {
            if (first_places_.contains("name")) return;
            diagnostics_.error(root.at(), "<table> of numbers without <name>, expected one");
        } else if (has_kind_) {
            refuse_in_table_of_tokens("name");
            refuse_in_table_of_tokens("state");
        }
    }

    void refuse_in_table_of_tokens(std::string_view child) {
        const auto found = first_places_.find(child);
        if (found == first_places_.end()) return;
        diagnostics_.error(found->second,
                           fmt::format("<{}> in a table of tokens, expected it only in one of numbers", child));
    }

    Diagnostics& diagnostics_;
    TableDescription result_;
    bool has_kind_ = false;  // true if <key> says whether this is a table of numbers or tokens
    std::map<std::string_view, Location> first_places_;
};

}  // namespace

bool StateRule::matches(std::string_view name) const {
    const auto lower = to_lower(name);
    return may_continue ? lower.starts_with(text) : lower == text;
}

std::optional<TableDescription> read_table_description(std::string_view text, std::string_view file,
                                                       Diagnostics& diagnostics) {
    const auto errors_before = diagnostics.error_count();
    XmlDocument document{text, file};
    const auto root = document.read(diagnostics, "table");
    if (!root) return std::nullopt;
    auto description = DescriptionReader{diagnostics}.read({document, root, diagnostics});
    if (diagnostics.error_count() != errors_before) return std::nullopt;
    return description;
}

}  // namespace iana_codegen

#include "tables/table_description.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "registry/xml_document.hpp"
#include "registry/xml_element.hpp"
#include "tables/column_description.hpp"
#include "tables/described_names.hpp"
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
        for (const auto& child : children()) {
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
        std::array<std::string_view, children().size()> names;
        std::transform(children().begin(), children().end(), names.begin(),
                       [](const Child& child) { return child.name; });
        element.refuse("table", names);
    }

    void read_key(const XmlElement& element) {
        constexpr auto key_kinds = std::to_array<std::string_view>({"number", "token"});
        element.expect_attributes({"element", "kind", "case", "bits"});
        element.expect_nothing_inside();
        if (element.attribute("element")) result_.key_element = element_named_by(element);
        const auto kind = element.required_choice("kind", key_kinds);
        if (!kind) return;
        if (kind->text == "token") {
            read_case(element);
        } else {
            read_bits(element);
        }
        expect_only_for(kind->text == "token" ? "number" : "token",
                        element.attribute(kind->text == "token" ? "bits" : "case"));
    }

    void expect_only_for(std::string_view kind, const std::optional<Field>& attribute) {
        if (!attribute) return;
        diagnostics_.error(attribute->at, fmt::format("attribute '{}' of <key>, expected it only for the kind '{}'",
                                                      attribute->name, kind));
    }

    void read_case(const XmlElement& element) {
        constexpr auto cases = std::to_array<std::string_view>({"exact", "any"});
        result_.key = Key::exact_token;
        const auto found = element.required_choice("case", cases);
        if (found && found->text == "any") result_.key = Key::token_in_any_case;
    }

    void read_bits(const XmlElement& element) {
        constexpr auto widths = std::to_array<std::string_view>({"8", "16", "32", "64"});
        constexpr auto numbers = std::to_array<unsigned>({8, 16, 32, 64});
        if (!element.attribute("bits")) return;
        const auto bits = element.required_choice("bits", widths);
        if (!bits) return;
        result_.bits =
            numbers.at(static_cast<std::size_t>(std::find(widths.begin(), widths.end(), bits->text) - widths.begin()));
    }

    void read_name(const XmlElement& element) {
        element.expect_attributes({"element"});
        NameDescription name{element.required_attribute("element").value_or(Field{}), {}};
        for (const auto& child : element.elements()) {
            if (child.name() == "strip") {
                read_strip(child, name.strips);
            } else {
                child.refuse(element.name(), std::to_array<std::string_view>({"strip"}));
            }
        }
        result_.name_element = std::move(name);
    }

    void read_strip(const XmlElement& element, std::vector<Strip>& strips) {
        element.expect_attributes({"prefix", "suffix", "function"});
        element.expect_nothing_inside();
        const bool is_prefix = element.attribute("prefix").has_value();
        const auto suffix = element.attribute("suffix");
        if (is_prefix && suffix) {
            diagnostics_.error(suffix->at, "attributes 'prefix' and 'suffix' of one <strip>, expected one of them");
        }
        const auto text = element.required_attribute(is_prefix ? "prefix" : "suffix");
        const auto function = element.attribute("function");
        if (function) static_cast<void>(check_own_name(*function, element.name(), diagnostics_));
        if (text) strips.push_back({text->text, is_prefix, function});
    }

    void read_state(const XmlElement& element) {
        constexpr auto names = std::to_array<std::string_view>({"unassigned", "reserved", "private_use"});
        constexpr auto states = std::to_array<State>({State::unassigned, State::reserved, State::private_use});
        element.expect_attributes({"name", "text"});
        element.expect_nothing_inside();
        const auto name = element.required_choice("name", names);
        const auto text = element.required_attribute("text");
        if (!name || !text) return;
        const auto index = std::find(names.begin(), names.end(), name->text) - names.begin();
        StateRule rule{states.at(static_cast<std::size_t>(index)), to_lower(trimmed(text->text)), false};
        rule.may_continue = rule.text.ends_with('*');
        if (rule.may_continue) rule.text.pop_back();
        result_.states.push_back(std::move(rule));
    }

    void read_omitted(const XmlElement& element) {
        element.expect_attributes({"value"});
        element.expect_nothing_inside();
        if (auto value = element.required_attribute("value")) result_.omitted.push_back(std::move(*value));
    }

    // The attribute that most of the children have, alone.
    std::string element_named_by(const XmlElement& element) {
        const auto named = element.required_attribute("element");
        return named ? named->text : "";
    }

    std::optional<Field> read_element_alone(const XmlElement& element) {
        element.expect_attributes({"element"});
        element.expect_nothing_inside();
        return element.required_attribute("element");
    }

    void read_ignored(const XmlElement& element) {
        if (const auto ignored = read_element_alone(element)) result_.ignored_elements.push_back(ignored->text);
    }
    void read_section(const XmlElement& element) { result_.section_element = read_element_alone(element); }
    void read_description(const XmlElement& element) { result_.description_element = read_element_alone(element); }
    void read_column(const XmlElement& element) {
        result_.columns.push_back(read_column_description(element, diagnostics_));
    }

    void check_key_and_name(const XmlElement& root) {
        const auto key = first_places_.find("key");
        if (key == first_places_.end()) {
            diagnostics_.error(root.at(), "<table> without <key>, expected one");
            return;
        }
        const auto name = first_places_.find("name");
        const auto state = first_places_.find("state");
        const bool is_of_numbers = result_.key == Key::number;
        if (is_of_numbers && name == first_places_.end()) {
            diagnostics_.error(root.at(), "<table> of numbers without <name>, expected one");
        }
        for (const auto& found : {name, state}) {
            if (is_of_numbers || found == first_places_.end()) continue;
            diagnostics_.error(
                found->second,
                fmt::format("<{}> in a table of tokens, expected it only in one of numbers", found->first));
        }
    }

    Diagnostics& diagnostics_;
    TableDescription result_;
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

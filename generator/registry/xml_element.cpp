#include "registry/xml_element.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// Far more than any description needs. Every record of a registry is compared with all of them.
constexpr std::size_t most_elements_inside = 100;

}  // namespace

std::optional<Field> XmlElement::attribute(const char* name) const {
    const auto attribute = node_.attribute(name);
    if (!attribute) return std::nullopt;
    return Field{name, attribute.value(), document_->location_of(attribute.name())};
}

std::optional<Field> XmlElement::required_attribute(const char* name) const {
    auto found = attribute(name);
    if (!found) {
        diagnostics_->error(at(), fmt::format("<{}> without the attribute '{}', expected one", this->name(), name));
        return std::nullopt;
    }
    if (!trimmed(found->text).empty()) return found;
    diagnostics_->error(found->at, fmt::format("empty attribute '{}' of <{}>, expected a text", name, this->name()));
    return std::nullopt;
}

std::optional<Field> XmlElement::one_of_attributes(const char* one, const char* other) const {
    const auto second = attribute(other);
    const auto name = second ? other : one;
    if (attribute(one).has_value() != second.has_value()) return required_attribute(name);
    if (second) {
        diagnostics_->error(second->at, fmt::format("attributes '{}' and '{}' of one <{}>, expected one of them", one,
                                                    other, this->name()));
    } else {
        diagnostics_->error(at(), fmt::format("<{}> without the attributes '{}' and '{}', expected one of them",
                                              this->name(), one, other));
    }
    return std::nullopt;
}

std::optional<Field> XmlElement::required_choice(const char* name, std::span<const std::string_view> words) const {
    auto found = required_attribute(name);
    if (!found || std::find(words.begin(), words.end(), found->text) != words.end()) return found;
    diagnostics_->error(found->at, fmt::format("{} {} of <{}>, expected {}", name, quote(found->text), this->name(),
                                               alternatives_of(words, "'{}'")));
    return std::nullopt;
}

void XmlElement::expect_attributes(std::initializer_list<std::string_view> known) const {
    for (const auto& attribute : node_.attributes()) {
        const std::string_view found = attribute.name();
        if (std::find(known.begin(), known.end(), found) != known.end()) continue;
        diagnostics_->error(document_->location_of(attribute.name()),
                            fmt::format("unknown attribute {} of <{}>, expected {}", quote(found), name(),
                                        alternatives_of({known.begin(), known.size()}, "'{}'")));
    }
}

void XmlElement::refuse(std::string_view parent, std::span<const std::string_view> expected) const {
    diagnostics_->error(at(), fmt::format("element <{}> inside <{}>, expected {}", shown(name()), parent,
                                          expected.empty() ? "none" : alternatives_of(expected, "<{}>")));
}

Field XmlElement::text() const { return {std::string{name()}, text_in(node_), document_->location_of_text_in(node_)}; }

std::vector<XmlElement> XmlElement::elements(bool may_have_text) const {
    std::vector<XmlElement> elements;
    for (const auto& child : node_.children()) {
        if (child.type() == pugi::node_element) {
            elements.emplace_back(*document_, child, *diagnostics_);
            if (elements.size() <= most_elements_inside) continue;
            diagnostics_->error(document_->location_of(child),
                                fmt::format("more than {} elements inside <{}>, expected "
                                            "fewer",
                                            most_elements_inside, name()));
            break;
        }
        if (!may_have_text && !is_blank(child)) {
            diagnostics_->error(document_->location_of(child), fmt::format("text {} inside <{}>, expected none",
                                                                           quote(trimmed(child.value())), name()));
        }
    }
    return elements;
}

void XmlElement::expect_nothing_inside() const {
    for (const auto& element : elements()) element.refuse(name(), {});
}

std::string alternatives_of(std::span<const std::string_view> words, std::string_view mark) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) text += i + 1 < words.size() ? ", " : " or ";
        text += fmt::format(fmt::runtime(mark), words[i]);
    }
    return text;
}

}  // namespace iana_codegen

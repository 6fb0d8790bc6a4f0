#include "registry/record_text.hpp"

#include <string_view>

#include "registry/reference.hpp"
#include "registry/xml_document.hpp"
#include "text/diagnostics.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

std::string citation_of(const pugi::xml_node& element) {
    Diagnostics unused;
    const auto xref = xref_of(element);
    const auto reference = interpret_xref(xref, unused);
    return reference ? citation(*reference) : xref.data;
}

// Uses no recursion, because elements may be nested to any depth.
class TextCollector : public pugi::xml_tree_walker {
public:
    [[nodiscard]] const std::string& text() const { return text_; }

    bool for_each(pugi::xml_node& node) override {
        const std::string_view name = node.name();
        if (name == "br" || name == "paragraph" || name == "artwork") text_ += ' ';
        text_ += name == "xref" && !node.first_child() ? citation_of(node) : node.value();
        return true;
    }

private:
    std::string text_;
};

}  // namespace

Xref xref_of(const pugi::xml_node& element) {
    const auto attribute = [&](const char* name) { return with_single_spaces(element.attribute(name).value()); };
    return {attribute("type"), attribute("data"), attribute("section"), text_in(element), {}};
}

std::string complete_text_of(const pugi::xml_node& element) {
    auto walked = element;
    TextCollector collector;
    walked.traverse(collector);
    return with_single_spaces(collector.text());
}

}  // namespace iana_codegen

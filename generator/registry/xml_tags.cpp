#include "registry/xml_tags.hpp"

#include <algorithm>
#include <array>

namespace iana_codegen {
namespace {

struct Span {
    std::string_view start;
    std::string_view end;
};

// This markup also starts with "<", but it is no tag.
constexpr auto other_markup = std::to_array<Span>({{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}});

// Returns the end of other markup at this offset, or the offset itself if a tag begins there.
std::size_t end_of_other_markup(std::string_view text, std::size_t at) {
    for (const auto& [start, end] : other_markup) {
        if (text.substr(at).starts_with(start)) return text.find(end, at) + end.size();
    }
    return at;
}

// Returns the offset after the ">" of the tag. The values of its attributes may contain ">", too.
std::size_t end_of_tag(std::string_view text, std::size_t at) {
    for (at = text.find_first_of(">\"'", at); text[at] != '>'; at = text.find_first_of(">\"'", at)) {
        at = text.find(text[at], at + 1) + 1;
    }
    return at + 1;
}

XmlTag tag_from(std::string_view text, std::size_t begin) {
    const auto end = end_of_tag(text, begin);
    if (text[begin + 1] == '/') return {begin, end, XmlTag::Kind::closing};
    return {begin, end, text[end - 2] == '/' ? XmlTag::Kind::empty : XmlTag::Kind::opening};
}

}  // namespace

std::vector<XmlTag> xml_tags(std::string_view text) {
    std::vector<XmlTag> tags;
    for (auto at = text.find('<'); at != std::string_view::npos; at = text.find('<', at)) {
        const auto end = end_of_other_markup(text, at);
        if (end == at) tags.push_back(tag_from(text, at));
        at = end == at ? tags.back().end : end;
    }
    return tags;
}

std::size_t tag_at(const std::vector<XmlTag>& tags, std::size_t begin) {
    const auto found = std::lower_bound(tags.begin(), tags.end(), begin,
                                        [](const XmlTag& tag, std::size_t wanted) { return tag.begin < wanted; });
    return static_cast<std::size_t>(found - tags.begin());
}

std::size_t last_tag_of_element(const std::vector<XmlTag>& tags, std::size_t first) {
    std::size_t depth = 0;
    for (std::size_t i = first;; ++i) {
        if (tags[i].kind == XmlTag::Kind::opening) ++depth;
        if (tags[i].kind == XmlTag::Kind::closing) --depth;
        if (depth == 0) return i;
    }
}

}  // namespace iana_codegen

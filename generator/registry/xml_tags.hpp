// Finds the tags of an XML text, so that an edit can leave every other byte unchanged.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace iana_codegen {

struct XmlTag {
    enum class Kind { opening, closing, empty };

    std::size_t begin;  // the offset of "<"
    std::size_t end;    // the offset after ">"
    Kind kind;
};

// Returns the tags of a well-formed text in their order. Comments, CDATA sections and instructions contain no tags.
[[nodiscard]] std::vector<XmlTag> xml_tags(std::string_view text);

// Returns the index of the tag that begins at this offset; it must exist.
[[nodiscard]] std::size_t tag_at(const std::vector<XmlTag>& tags, std::size_t begin);

// Returns the index of the tag that ends the element. `first` is its opening or empty tag.
[[nodiscard]] std::size_t last_tag_of_element(const std::vector<XmlTag>& tags, std::size_t first);

}  // namespace iana_codegen

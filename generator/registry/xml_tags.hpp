// Where the tags of an XML text stand, for edits that leave every other byte as it is.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace iana_codegen {

struct XmlTag {
    enum class Kind { opening, closing, empty };

    std::size_t begin;  // of "<"
    std::size_t end;    // after ">"
    Kind kind;
};

// The tags of a well-formed text in their order; those in comments, CDATA sections and instructions are none.
[[nodiscard]] std::vector<XmlTag> xml_tags(std::string_view text);

// The tag that begins there, which must exist.
[[nodiscard]] std::size_t tag_at(const std::vector<XmlTag>& tags, std::size_t begin);

// The tag that ends the element of an opening or empty tag.
[[nodiscard]] std::size_t last_tag_of_element(const std::vector<XmlTag>& tags, std::size_t first);

}  // namespace iana_codegen

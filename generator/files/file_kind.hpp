// Recognises some kinds of files that are not text in UTF-8, so that messages can name them.
#pragma once

#include <string_view>

namespace iana_codegen {

struct FileKind {
    std::string_view start;
    std::string_view name;    // "a gzip file"
    std::string_view remedy;  // "unpack it with gunzip"
};

// Returns nullptr if the text is not of such a kind.
[[nodiscard]] const FileKind* kind_of_other_file(std::string_view text);

}  // namespace iana_codegen

// Which files are recognised that are no text in UTF-8.
#pragma once

#include <string_view>

namespace iana_codegen {

struct FileKind {
    std::string_view start;
    std::string_view name;    // "a gzip file"
    std::string_view remedy;  // "unpack it with gunzip"
};

// Nothing if the text may be what it should.
[[nodiscard]] const FileKind* kind_of_other_file(std::string_view text);

}  // namespace iana_codegen

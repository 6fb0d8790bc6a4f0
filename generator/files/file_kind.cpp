#include "files/file_kind.hpp"

#include <algorithm>
#include <array>

namespace iana_codegen {
namespace {

using namespace std::string_view_literals;

constexpr auto file_kinds = std::to_array<FileKind>({
    {"\x1F\x8B"sv, "a gzip file", "unpack it with gunzip"},
    {"PK\x03\x04"sv, "a zip file", "unpack it with unzip"},
    {"BZh"sv, "a bzip2 file", "unpack it with bunzip2"},
    {"\xFD\x37zXZ\x00"sv, "an xz file", "unpack it with unxz"},
    {"\x28\xB5\x2F\xFD"sv, "a zstd file", "unpack it with unzstd"},
    {"\xFF\xFE"sv, "text in UTF-16", "convert it with iconv"},
    {"\xFE\xFF"sv, "text in UTF-16", "convert it with iconv"},
    {"<\x00"sv, "text in UTF-16", "convert it with iconv"},
    {"\x00<"sv, "text in UTF-16", "convert it with iconv"},
});

}  // namespace

const FileKind* kind_of_other_file(std::string_view text) {
    const auto* kind = std::find_if(file_kinds.begin(), file_kinds.end(),
                                    [&](const FileKind& k) { return text.starts_with(k.start); });
    return kind != file_kinds.end() ? kind : nullptr;
}

}  // namespace iana_codegen

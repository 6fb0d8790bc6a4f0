#include "files/folder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "files/files.hpp"

namespace iana_codegen {

bool is_present(const std::string& path) {
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

bool is_folder(const std::string& path) {
    std::error_code ignored;
    return std::filesystem::is_directory(path, ignored);
}

std::vector<std::string> names_in_folder(const std::string& path, std::string_view ending) {
    std::vector<std::string> names;
    std::error_code error;
    std::filesystem::directory_iterator entry{path, error};
    for (; !error && entry != std::filesystem::directory_iterator{}; entry.increment(error)) {
        auto name = entry->path().filename().string();
        if (name.ends_with(ending)) names.push_back(std::move(name));
    }
    if (error) throw FileError{fmt::format("cannot read '{}': {}", path, error.message())};
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace iana_codegen

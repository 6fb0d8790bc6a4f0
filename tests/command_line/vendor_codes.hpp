// The expected contents of the supplements in data/vendor/, written independently of them.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "run.hpp"

namespace command_line_tests {

inline const std::filesystem::path vendor_folder = IANA_CODEGEN_SOURCE_DIR "/data/vendor";

struct VendorCode {
    std::string phrase;
    std::string source;  // the URL of the first source
    std::string description;
};

using VendorCodes = std::map<int, VendorCode>;

// The key is the name of the file.
[[nodiscard]] const std::map<std::string, VendorCodes>& vendors();
[[nodiscard]] VendorCodes all_vendor_codes();

// The options that pass all of the files.
[[nodiscard]] Arguments all_vendor_supplements();

}  // namespace command_line_tests

// The expected contents of the supplements in data/vendor/, written independently of them.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

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

// Two files that give one code different meanings.
struct VendorConflict {
    std::string first;
    std::string second;
    int code;
};
[[nodiscard]] const std::vector<VendorConflict>& vendor_conflicts();

// The files, without the second one of each conflict, their codes, and the options that pass them.
[[nodiscard]] std::vector<std::string> combinable_vendors();
[[nodiscard]] VendorCodes combinable_vendor_codes();
[[nodiscard]] Arguments combinable_vendor_supplements();

}  // namespace command_line_tests

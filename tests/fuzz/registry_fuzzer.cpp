// Fuzzes an untrusted registry: generates every output from it and compares it with a known registry.
#include <cstddef>
#include <cstdint>

#include "files/files.hpp"
#include "invariants.hpp"

namespace fuzzing = iana_codegen::fuzzing;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto known_text = iana_codegen::read_file(REGISTRIES_DIR "/http-status-codes-2025-09-15.xml");
    static const auto known = fuzzing::generate({"known.xml", known_text}, {});
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    if (const auto status_codes = fuzzing::generate({"registry.xml", text}, {}))
        fuzzing::compare(*known, *status_codes);
    return 0;
}

// Fuzzes an untrusted supplement together with a registry that has every kind of record.
#include <cstddef>
#include <cstdint>

#include "files/files.hpp"
#include "invariants.hpp"

namespace fuzzing = iana_codegen::fuzzing;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto registry = iana_codegen::read_file(GOLDEN_DIR "/registry.xml");
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    static_cast<void>(fuzzing::generate({"registry.xml", registry}, {{"supplement.xml", text}}));
    return 0;
}

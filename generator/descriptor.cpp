#include "descriptor.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <system_error>
#include <utility>

#include "files.hpp"

namespace iana_codegen {

void fail(std::string_view action, const std::string& path, int error) {
    throw FileError{fmt::format("cannot {} '{}': {}", action, path, std::generic_category().message(error))};
}

Descriptor::~Descriptor() {
    if (number_ >= 0) ::close(number_);
}

bool Descriptor::close() { return ::close(std::exchange(number_, -1)) == 0; }

void write_all(int descriptor, std::string_view text, const std::string& path) {
    while (!text.empty()) {
        const auto written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail("write", path);
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace iana_codegen

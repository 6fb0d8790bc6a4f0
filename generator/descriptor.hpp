// A file descriptor that closes itself, and how a call of the system that fails is told.
#pragma once

#include <cerrno>
#include <string>
#include <string_view>

namespace iana_codegen {

// Throws FileError: what could not be done with which file, and the system's reason.
[[noreturn]] void fail(std::string_view action, const std::string& path, int error = errno);

// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : number_{number} {}
    ~Descriptor();
    Descriptor(const Descriptor&) = delete;
    Descriptor(Descriptor&&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor& operator=(Descriptor&&) = delete;

    [[nodiscard]] int number() const { return number_; }

    // A file system may report only here that it did not keep what was written.
    [[nodiscard]] bool close();

private:
    int number_;
};

// Writes all of the text, however often it takes. Throws FileError, which names the path.
void write_all(int descriptor, std::string_view text, const std::string& path);

}  // namespace iana_codegen

#include "files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

namespace iana_codegen {
namespace {

constexpr std::size_t largest_input = std::size_t{16} << 20U;

[[noreturn]] void fail(std::string_view action, const std::string& path, int error = errno) {
    throw FileError{fmt::format("cannot {} '{}': {}", action, path, std::generic_category().message(error))};
}

// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : number_{number} {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor(Descriptor&&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor& operator=(Descriptor&&) = delete;

    [[nodiscard]] int number() const { return number_; }

    // A file system may report only here that it did not keep what was written.
    [[nodiscard]] bool close() { return ::close(std::exchange(number_, -1)) == 0; }

private:
    int number_;
};

void write_all(int descriptor, std::string_view text, const std::string& path) {
    while (!text.empty()) {
        const auto written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail("write", path);
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

// All of it, or more than the most where there is more.
std::string read_up_to(std::size_t most, int descriptor, const std::string& path) {
    std::string text;
    std::array<char, 65536> block{};
    while (text.size() <= most) {
        const auto count = ::read(descriptor, block.data(), block.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) fail("read", path);
        if (count == 0) break;
        text.append(block.data(), static_cast<std::size_t>(count));
    }
    return text;
}

// A file's size is known before anything is read; that of a pipe or a device is not.
std::string read_input(int descriptor, const std::string& path) {
    struct stat status {};
    if (::fstat(descriptor, &status) != 0) fail("read", path);
    if (S_ISREG(status.st_mode) && static_cast<std::size_t>(status.st_size) > largest_input) fail("read", path, EFBIG);
    auto text = read_up_to(largest_input, descriptor, path);
    if (text.size() > largest_input) fail("read", path, EFBIG);
    return text;
}

std::optional<struct stat> status_of(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0) return status;
    if (errno != ENOENT) fail("write", path);
    return std::nullopt;
}

// Where a chain of symbolic links ends, be there a file or not, so that the links stay.
std::string follow_links(const std::string& path) {
    namespace fs = std::filesystem;
    constexpr int most_links = 40;
    fs::path target{path};
    for (int i = 0; i < most_links; ++i) {
        std::error_code failure;
        const auto type = fs::symlink_status(target, failure).type();
        if (type == fs::file_type::none) fail("write", path, failure.value());
        if (type != fs::file_type::symlink) return target.string();
        const auto next = fs::read_symlink(target, failure);
        if (failure) fail("write", path, failure.value());
        target = target.parent_path() / next;
    }
    fail("write", path, ELOOP);
}

// While it lives, no signal ends the process but those that nobody can hold up, and those of a fault in the program.
// What was sent meanwhile takes effect afterwards.
class BlockedSignals {
public:
    BlockedSignals() {
        sigset_t signals;
        ::sigfillset(&signals);
        for (const int fault : {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGSYS, SIGTRAP})
            ::sigdelset(&signals, fault);
        ::pthread_sigmask(SIG_BLOCK, &signals, &before_);
    }
    ~BlockedSignals() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
    BlockedSignals(const BlockedSignals&) = delete;
    BlockedSignals(BlockedSignals&&) = delete;
    BlockedSignals& operator=(const BlockedSignals&) = delete;
    BlockedSignals& operator=(BlockedSignals&&) = delete;

private:
    sigset_t before_{};
};

// What the shell's umask leaves of a new file's permissions.
mode_t permissions_of_new_files() {
    const auto mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

// The target's name, as far as there is room behind it for what sets the new file apart.
std::string pattern_beside(const std::string& target) {
    constexpr std::string_view ending = ".XXXXXX";
    const auto name_start = target.rfind('/') + 1;
    return target.substr(0, name_start + NAME_MAX - ending.size()).append(ending);
}

// A new file beside the target, gone again unless it took the target's place.
class TemporaryFile {
public:
    explicit TemporaryFile(std::string target)
        : target_{std::move(target)}, path_{pattern_beside(target_)}, descriptor_{::mkostemp(path_.data(), O_CLOEXEC)} {
        if (descriptor_.number() < 0) fail("write", target_);
    }
    ~TemporaryFile() {
        if (!is_renamed_) ::unlink(path_.c_str());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile(TemporaryFile&&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    TemporaryFile& operator=(TemporaryFile&&) = delete;

    void write(std::string_view text) const { write_all(descriptor_.number(), text, target_); }

    // Only root may give a file away, and others may to a group of theirs. Who may not has the file from now on.
    void give_to_owner_of(const struct stat& replaced) const {
        const int file = descriptor_.number();
        [[maybe_unused]] const bool is_done = ::fchown(file, replaced.st_uid, replaced.st_gid) == 0 ||
                                              ::fchown(file, static_cast<uid_t>(-1), replaced.st_gid) == 0;
    }

    void flush(mode_t permissions) {
        if (::fchmod(descriptor_.number(), permissions) != 0) fail("write", target_);
        if (::fsync(descriptor_.number()) != 0) fail("write", target_);
        if (!descriptor_.close()) fail("write", target_);
    }

    void replace_target() {
        if (::rename(path_.c_str(), target_.c_str()) != 0) fail("write", target_);
        is_renamed_ = true;
    }

private:
    std::string target_;
    std::string path_;
    Descriptor descriptor_;
    bool is_renamed_ = false;
};

bool holds(const std::string& path, const struct stat& status, std::string_view text) {
    if (static_cast<std::size_t>(status.st_size) != text.size()) return false;
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    return file.number() >= 0 && read_up_to(text.size(), file.number(), path) == text;
}

// /dev/null, a pipe: nothing to keep whole, and nothing that a rename may replace.
void write_device(const std::string& path, std::string_view text) {
    Descriptor device{::open(path.c_str(), O_WRONLY | O_CLOEXEC)};
    if (device.number() < 0) fail("write", path);
    write_all(device.number(), text, path);
    if (!device.close()) fail("write", path);
}

}  // namespace

std::string read_file(const std::string& path) {
    if (path == "-") return read_input(STDIN_FILENO, "standard input");
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (file.number() < 0) fail("read", path);
    return read_input(file.number(), path);
}

void write_file_if_changed(const std::string& path, std::string_view text) {
    const auto target = follow_links(path);
    const auto present = status_of(target);
    if (present && S_ISDIR(present->st_mode)) fail("write", path, EISDIR);
    if (present && !S_ISREG(present->st_mode)) return write_device(path, text);
    if (present && holds(target, *present, text)) return;
    const BlockedSignals until_the_temporary_file_is_gone;
    TemporaryFile file{target};
    file.write(text);
    if (present) file.give_to_owner_of(*present);
    // Without the bits that lend the owner's or the group's rights: whoever writes to a file takes them from it.
    file.flush(present ? present->st_mode & 0777U : permissions_of_new_files());
    file.replace_target();
}

void write_standard_output(std::string_view text) { write_all(STDOUT_FILENO, text, "standard output"); }

bool is_same_file(const std::string& first, const std::string& second) {
    std::error_code failure;
    return std::filesystem::equivalent(first, second, failure) && !failure;
}

bool is_same_path(const std::string& first, const std::string& second) {
    namespace fs = std::filesystem;
    std::error_code failure;
    return fs::weakly_canonical(fs::absolute(first), failure) == fs::weakly_canonical(fs::absolute(second), failure) &&
           !failure;
}

}  // namespace iana_codegen

#include "files/files.hpp"

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

    // False if the file system reports a failed write only now.
    [[nodiscard]] bool close() { return ::close(std::exchange(number_, -1)) == 0; }

private:
    int number_;
};

// May return more than `maximum` bytes, so that the caller can detect an overflow.
std::string read_up_to(std::size_t maximum, int descriptor, const std::string& path) {
    std::string text;
    std::array<char, 65536> block{};
    while (text.size() <= maximum) {
        const auto count = ::read(descriptor, block.data(), block.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) fail("read", path);
        if (count == 0) break;
        text.append(block.data(), static_cast<std::size_t>(count));
    }
    return text;
}

std::string read_input(int descriptor, const std::string& path) {
    auto text = read_up_to(largest_input, descriptor, path);
    if (text.size() > largest_input) fail("read", path, EFBIG);
    return text;
}

void write_all(int descriptor, std::string_view text, const std::string& path) {
    while (!text.empty()) {
        const auto written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail("write", path);
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

// Delays signals while it exists, so that no signal can leave a temporary file. SIGKILL cannot be delayed.
class BlockedSignals {
public:
    BlockedSignals() {
        sigset_t signals;
        ::sigfillset(&signals);
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

// The target's name with a random ending, cut so that it is not longer than a file system allows.
std::string pattern_beside(const std::string& target) {
    constexpr std::string_view ending = ".XXXXXX";
    const auto name_start = target.rfind('/') + 1;
    return target.substr(0, name_start + NAME_MAX - ending.size()).append(ending);
}

// A new file beside the target. It is removed again unless it replaced the target.
class TemporaryFile {
public:
    // Messages name the path that the user gave, not the target of its links.
    TemporaryFile(std::string target, std::string path_of_user)
        : target_{std::move(target)},
          path_of_user_{std::move(path_of_user)},
          path_{pattern_beside(target_)},
          descriptor_{::mkostemp(path_.data(), O_CLOEXEC)} {
        if (descriptor_.number() < 0) fail("write", path_of_user_);
    }
    ~TemporaryFile() {
        if (!is_renamed_) ::unlink(path_.c_str());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile(TemporaryFile&&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    TemporaryFile& operator=(TemporaryFile&&) = delete;

    void replace_target(std::string_view text, mode_t permissions) {
        write_all(descriptor_.number(), text, path_of_user_);
        if (::fchmod(descriptor_.number(), permissions) != 0) fail("write", path_of_user_);
        if (::fsync(descriptor_.number()) != 0) fail("write", path_of_user_);
        if (!descriptor_.close()) fail("write", path_of_user_);
        if (::rename(path_.c_str(), target_.c_str()) != 0) fail("write", path_of_user_);
        is_renamed_ = true;
    }

private:
    std::string target_;
    std::string path_of_user_;
    std::string path_;
    Descriptor descriptor_;
    bool is_renamed_ = false;
};

mode_t permissions_of_new_files() {
    const auto mask = ::umask(0);
    ::umask(mask);
    return 0666U & ~mask;
}

std::optional<struct stat> status_of(const std::string& path) {
    struct stat status = {};
    if (::stat(path.c_str(), &status) == 0) return status;
    if (errno != ENOENT) fail("write", path);
    return std::nullopt;
}

// Links such as /dev/stdout lead into /proc, where the text of a link is not a path.
bool leads_into_proc(const std::filesystem::path& link) {
    std::error_code failure;
    const auto parent = std::filesystem::canonical(std::filesystem::absolute(link, failure).parent_path(), failure);
    return !failure && parent.string().starts_with("/proc/");
}

// Returns the end of a chain of symbolic links, whether a file exists there or not, or nothing if it is an open file of
// a process. The chain cannot be endless: the caller's stat() would have failed.
std::optional<std::string> follow_links(const std::string& path) {
    namespace fs = std::filesystem;
    for (fs::path target{path};;) {
        std::error_code failure;
        const auto type = fs::symlink_status(target, failure).type();
        if (type == fs::file_type::none) fail("write", path, failure.value());
        if (type != fs::file_type::symlink) return target.string();
        if (leads_into_proc(target)) return std::nullopt;
        const auto next = fs::read_symlink(target, failure);
        if (failure) fail("write", path, failure.value());
        target = target.parent_path() / next;
    }
}

bool holds(const std::string& path, const struct stat& status, std::string_view text) {
    if (static_cast<std::size_t>(status.st_size) != text.size()) return false;
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    return file.number() >= 0 && read_up_to(text.size(), file.number(), path) == text;
}

// A device, a pipe or an open file cannot be replaced by a rename.
void append(const std::string& path, std::string_view text) {
    Descriptor device{::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC)};
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

std::optional<std::string> read_file_if_present(const std::string& path) {
    std::error_code failure;
    const bool is_missing = std::filesystem::status(path, failure).type() == std::filesystem::file_type::not_found;
    return is_missing ? std::nullopt : std::optional{read_file(path)};
}

void write_file_if_changed(const std::string& path, std::string_view text) {
    constexpr mode_t permission_bits = 0777;
    const auto present = status_of(path);
    if (present && S_ISDIR(present->st_mode)) fail("write", path, EISDIR);
    if (present && !S_ISREG(present->st_mode)) return append(path, text);
    const auto target = follow_links(path);
    if (!target) return append(path, text);
    if (present && holds(*target, *present, text)) return;
    const BlockedSignals until_the_temporary_file_is_gone;
    TemporaryFile{*target, path}.replace_target(
        text, present ? present->st_mode & permission_bits : permissions_of_new_files());
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

#include "files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <system_error>

#include "descriptor.hpp"
#include "temporary_file.hpp"

namespace iana_codegen {
namespace {

constexpr std::size_t largest_input = std::size_t{16} << 20U;

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

// /dev/stdout and its like lead by more than the text of their links, which is no path.
bool leads_into_proc(const std::filesystem::path& link) {
    std::error_code failure;
    const auto parent = std::filesystem::canonical(std::filesystem::absolute(link, failure).parent_path(), failure);
    return !failure && parent.string().starts_with("/proc/");
}

// Where a chain of symbolic links ends, be there a file or not, so that the links stay. Nothing where they lead to a
// file that the process has open, and not to a place.
std::optional<std::string> follow_links(const std::string& path) {
    namespace fs = std::filesystem;
    constexpr int most_links = 40;
    fs::path target{path};
    for (int i = 0; i < most_links; ++i) {
        std::error_code failure;
        const auto type = fs::symlink_status(target, failure).type();
        if (type == fs::file_type::none) fail("write", path, failure.value());
        if (type != fs::file_type::symlink) return target.string();
        if (leads_into_proc(target)) return std::nullopt;
        const auto next = fs::read_symlink(target, failure);
        if (failure) fail("write", path, failure.value());
        target = target.parent_path() / next;
    }
    fail("write", path, ELOOP);
}

bool holds(const std::string& path, const struct stat& status, std::string_view text) {
    if (static_cast<std::size_t>(status.st_size) != text.size()) return false;
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    return file.number() >= 0 && read_up_to(text.size(), file.number(), path) == text;
}

// /dev/null, a pipe, a file that the shell has open: nothing to keep whole, nothing that a rename may replace, and what
// is there stays.
void write_device(const std::string& path, std::string_view text) {
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

void write_file_if_changed(const std::string& path, std::string_view text) {
    const auto present = status_of(path);
    if (present && S_ISDIR(present->st_mode)) fail("write", path, EISDIR);
    if (present && !S_ISREG(present->st_mode)) return write_device(path, text);
    const auto target = follow_links(path);
    if (!target) return write_device(path, text);
    if (present && holds(*target, *present, text)) return;
    const BlockedSignals until_the_temporary_file_is_gone;
    TemporaryFile file{*target, path};
    file.write(text);
    if (present) {
        file.take_after(*present);
    } else {
        file.take_permissions_of_new_files();
    }
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

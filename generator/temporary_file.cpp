#include "temporary_file.hpp"

#include <fcntl.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <array>
#include <climits>
#include <cstdlib>
#include <utility>

namespace iana_codegen {
namespace {

constexpr mode_t all_permissions = 0777;
constexpr mode_t permissions_of_owner = 0700;

// The target's name, as far as there is room behind it for what sets the new file apart.
std::string pattern_beside(const std::string& target) {
    constexpr std::string_view ending = ".XXXXXX";
    const auto name_start = target.rfind('/') + 1;
    return target.substr(0, name_start + NAME_MAX - ending.size()).append(ending);
}

// True where the file has the owner's group.
bool give_to_owner(int file, const struct stat& replaced) {
    // Only root may give a file away, and others may to a group of theirs. Who may not has the file from now on.
    return ::fchown(file, replaced.st_uid, replaced.st_gid) == 0 ||
           ::fchown(file, static_cast<uid_t>(-1), replaced.st_gid) == 0;
}

// Who was in the group is one of the others now, and who is in the new one may be anybody.
mode_t without_group(mode_t permissions) {
    const mode_t of_group = permissions >> 3U & 07U;
    return (permissions & permissions_of_owner) | (permissions & of_group);
}

// True where there is none, too; then not even the one that a folder gives its new files.
bool copy_access_control_list(const std::string& from, int to) {
    constexpr auto name = "system.posix_acl_access";
    std::array<char, 65536> list{};
    const auto size = ::getxattr(from.c_str(), name, list.data(), list.size());
    if (size < 0 && errno != ENODATA && errno != ENOTSUP) return false;
    if (size < 0) return ::fremovexattr(to, name) == 0 || errno == ENODATA || errno == ENOTSUP;
    return ::fsetxattr(to, name, list.data(), static_cast<std::size_t>(size), 0) == 0;
}

}  // namespace

BlockedSignals::BlockedSignals() {
    sigset_t signals;
    ::sigfillset(&signals);
    ::pthread_sigmask(SIG_BLOCK, &signals, &before_);
}

BlockedSignals::~BlockedSignals() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

TemporaryFile::TemporaryFile(std::string target, std::string path_of_user)
    : target_{std::move(target)},
      path_of_user_{std::move(path_of_user)},
      path_{pattern_beside(target_)},
      descriptor_{::mkostemp(path_.data(), O_CLOEXEC)} {
    if (descriptor_.number() < 0) fail("write", path_of_user_);
}

TemporaryFile::~TemporaryFile() {
    if (!is_renamed_) ::unlink(path_.c_str());
}

void TemporaryFile::write(std::string_view text) const { write_all(descriptor_.number(), text, path_of_user_); }

void TemporaryFile::take_after(const struct stat& replaced) const {
    const int file = descriptor_.number();
    const mode_t permissions = replaced.st_mode & all_permissions;
    const bool has_group = give_to_owner(file, replaced);
    // Before the permissions, which set the list's mask.
    const bool has_list = copy_access_control_list(target_, file);
    const mode_t kept = !has_list   ? permissions & permissions_of_owner
                        : has_group ? permissions
                                    : without_group(permissions);
    if (::fchmod(file, kept) != 0) fail("write", path_of_user_);
}

void TemporaryFile::take_permissions_of_new_files() const {
    const auto mask = ::umask(0);
    ::umask(mask);
    if (::fchmod(descriptor_.number(), 0666 & ~mask) != 0) fail("write", path_of_user_);
}

void TemporaryFile::replace_target() {
    if (::fsync(descriptor_.number()) != 0) fail("write", path_of_user_);
    if (!descriptor_.close()) fail("write", path_of_user_);
    if (::rename(path_.c_str(), target_.c_str()) != 0) fail("write", path_of_user_);
    is_renamed_ = true;
}

}  // namespace iana_codegen

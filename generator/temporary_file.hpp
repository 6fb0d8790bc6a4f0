// A new file that takes another's place in one step, or leaves nothing behind.
#pragma once

#include <sys/stat.h>

#include <csignal>
#include <string>
#include <string_view>

#include "descriptor.hpp"

namespace iana_codegen {

// While it lives, no signal ends the process but SIGKILL, those that the C library keeps for itself, and the one that a
// fault in the program raises. What was sent meanwhile takes effect afterwards.
class BlockedSignals {
public:
    BlockedSignals();
    ~BlockedSignals();
    BlockedSignals(const BlockedSignals&) = delete;
    BlockedSignals(BlockedSignals&&) = delete;
    BlockedSignals& operator=(const BlockedSignals&) = delete;
    BlockedSignals& operator=(BlockedSignals&&) = delete;

private:
    sigset_t before_{};
};

// A file beside the target, gone again unless it took the target's place. All of its functions throw FileError, which
// names the path that the user gave, wherever its links lead.
class TemporaryFile {
public:
    TemporaryFile(std::string target, std::string path_of_user);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile(TemporaryFile&&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    TemporaryFile& operator=(TemporaryFile&&) = delete;

    void write(std::string_view text) const;

    // The permissions, the access control list and, as far as the user may give files away, the owner and the group of
    // the target. Without the bits that lend somebody's rights, as whoever writes to a file takes them from it; and
    // without those of the group where it cannot be kept, or of all but the owner where the list cannot, so that nobody
    // gets more than before.
    void take_after(const struct stat& replaced) const;

    // What the umask leaves of a new file's permissions.
    void take_permissions_of_new_files() const;

    // Renames it over the target, once the disk has it.
    void replace_target();

private:
    std::string target_;
    std::string path_of_user_;
    std::string path_;
    Descriptor descriptor_;
    bool is_renamed_ = false;
};

}  // namespace iana_codegen

// Full and read-only file systems: small ones in memory, mounted only for the run.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

// The option of unshare that permits mounting: as root, or as root of a user namespace. Empty if neither is possible.
std::string way_to_mount() {
    for (const std::string& options : {std::string{"-m"}, std::string{"-rm"}}) {
        const TemporaryFolder folder;
        const auto result = run(folder, "unshare", {options, "mount", "-t", "tmpfs", "none", folder.path().string()});
        if (result.exit_status == 0) return options;
    }
    return "";
}

struct Disk {
    std::string options;
    std::string filling;
    std::string reason;
};

class FullDisk : public ::testing::Test {
protected:
    void SetUp() override {
        if (way_.empty()) GTEST_SKIP() << "no file system may be mounted here, as root or in a namespace of users";
        folder_.write("registry.xml", small_registry());
    }

    // Runs the tool with a file disk/old on the disk. Afterwards the script lists the disk in `listing` and copies the
    // file to `left`.
    [[nodiscard]] Result run_on(const Disk& disk, const Arguments& arguments) const {
        const auto script = "mkdir -p disk && mount -t tmpfs -o " + disk.options +
                            " none disk && printf old >disk/old && { " + disk.filling +
                            "; } && { \"$@\"; status=$?; ls disk >listing; cp disk/old left; exit $status; }";
        Arguments all = {way_, "sh", "-c", script, "sh", IANA_CODEGEN_TOOL};
        all.insert(all.end(), arguments.begin(), arguments.end());
        return run(folder_, "unshare", all);
    }

    void expect_refused(const Disk& disk, const Arguments& arguments, const std::string& name) const {
        SCOPED_TRACE(disk.options + " " + disk.filling + " " + name);
        const auto result = run_on(disk, arguments);
        EXPECT_EQ(result.exit_status, 2);
        EXPECT_EQ(result.output, "");
        EXPECT_EQ(result.errors, "iana-codegen: error: cannot write '" + name + "': " + disk.reason + "\n");
        EXPECT_EQ(folder_.read("left"), "old");
        const auto listing = folder_.read("listing");
        EXPECT_TRUE(listing == "old\n" || listing == "fill\nold\n") << listing;
        EXPECT_FALSE(folder_.has("status.hpp"));
    }

    TemporaryFolder folder_;
    const std::string way_ = way_to_mount();
    const std::vector<Disk> disks_ = {
        {"size=32k", "! head -c 65536 /dev/zero 2>/dev/null >disk/fill", "No space left on device"},
        {"nr_inodes=2", "! touch disk/fill 2>/dev/null", "No space left on device"},
        {"size=32k", "mount -o remount,bind,ro disk", "Read-only file system"},
    };
};

TEST_F(FullDisk, KeepsTheOldOutput) {
    for (const auto& disk : disks_) {
        for (const std::string name : {"disk/old", "disk/new"}) {
            expect_refused(disk, {"generate", "cpp", "registry.xml", "--output", name}, name);
        }
    }
}

TEST_F(FullDisk, KeepsTheOldDepfile) {
    for (const auto& disk : disks_) {
        for (const std::string name : {"disk/old", "disk/new"}) {
            expect_refused(disk, {"generate", "cpp", "registry.xml", "--output", "status.hpp", "--depfile", name},
                           name);
        }
    }
}

// The disk has space for the first pages only.
TEST_F(FullDisk, KeepsTheOldOutputIfItFillsUpDuringTheRun) {
    const Disk disk = {"size=32k", "head -c 16384 /dev/zero >disk/fill", "No space left on device"};
    for (const std::string name : {"disk/old", "disk/new"}) {
        expect_refused(disk, {"generate", "cpp", "registry.xml", "--output", name}, name);
    }
}

TEST_F(FullDisk, TakesTheOutputIfThereIsEnoughSpace) {
    const auto result = run_on({"size=64k", "true", ""}, {"generate", "cpp", "registry.xml", "--output", "disk/old"});
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    EXPECT_NE(folder_.read("left").find("not_found = 404"), std::string::npos);
}

}  // namespace
}  // namespace command_line_tests

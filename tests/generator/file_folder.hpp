// Shared by the tests of files.
#pragma once

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>
#include <set>
#include <string>

#include "files/files.hpp"

namespace iana_codegen {

// Gives each test its own directory, and has functions for the tests' questions about files.
class FileFolder : public testing::Test {
public:
    FileFolder(const FileFolder&) = delete;
    FileFolder(FileFolder&&) = delete;
    FileFolder& operator=(const FileFolder&) = delete;
    FileFolder& operator=(FileFolder&&) = delete;

protected:
    FileFolder() {
        std::string pattern = testing::TempDir() + "files_test.XXXXXX";
        folder_ = ::mkdtemp(pattern.data());
    }
    ~FileFolder() override { std::filesystem::remove_all(folder_); }

    [[nodiscard]] std::string path(const std::string& name) const { return folder_ + "/" + name; }

    [[nodiscard]] struct stat status(const std::string& name) const {
        struct stat status = {};
        EXPECT_EQ(::stat(path(name).c_str(), &status), 0) << name;
        return status;
    }

    // The sorted names of the files in the directory.
    [[nodiscard]] std::string listing() const {
        std::set<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator{folder_}) names.insert(entry.path().filename());
        std::string text;
        for (const auto& name : names) text += (text.empty() ? "" : " ") + name;
        return text;
    }

    // The message of the exception that writing there throws, without the name of the directory.
    [[nodiscard]] std::string failure_of_writing(const std::string& name) const {
        return failure([&] { write_file_if_changed(path(name), "text"); });
    }
    [[nodiscard]] std::string failure_of_reading(const std::string& name) const {
        return failure([&] { (void)read_file(path(name)); });
    }

private:
    [[nodiscard]] std::string failure(const auto& action) const {
        try {
            action();
        } catch (const FileError& error) {
            std::string message = error.what();
            const auto at = message.find(folder_);
            return at == std::string::npos ? message : message.erase(at, folder_.size() + 1);
        }
        return "no failure";
    }

    std::string folder_;
};

}  // namespace iana_codegen

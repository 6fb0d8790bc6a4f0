// A library to preload. It makes the environment unreadable before main() starts, so that a program that reads it,
// with getenv, setlocale, tzset or environ itself, crashes.
#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>

namespace {

[[gnu::constructor]] void take_the_environment_away() {
    constexpr std::size_t any_size = 4096;
    ::environ = static_cast<char**>(::mmap(nullptr, any_size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
}

}  // namespace

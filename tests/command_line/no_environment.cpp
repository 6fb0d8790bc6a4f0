// Preloaded, it takes the environment away from a program before main starts: whoever looks at it from then on, by
// getenv, setlocale, tzset or environ itself, is ended by the system.
#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>

namespace {

[[gnu::constructor]] void take_the_environment_away() {
    constexpr std::size_t any_size = 4096;
    ::environ = static_cast<char**>(::mmap(nullptr, any_size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
}

}  // namespace

// Replaces operator new by one that counts, to show that the header's functions do not allocate.
#include <gtest/gtest.h>

#include <cstdlib>
#include <memory>
#include <new>

#include "all_codes.hpp"
#include "call_everything.hpp"

namespace {

std::size_t allocations = 0;

void* count_and_allocate(std::size_t size) noexcept {
    ++allocations;
    return std::malloc(size == 0 ? 1 : size);
}

void* allocate_or_throw(std::size_t size) {
    if (void* memory = count_and_allocate(size)) return memory;
    throw std::bad_alloc{};
}

}  // namespace

// All of them: one that is missing would be the sanitizer's, whose memory std::free() refuses.
void* operator new(std::size_t size) { return allocate_or_throw(size); }
void* operator new[](std::size_t size) { return allocate_or_throw(size); }
void* operator new(std::size_t size, const std::nothrow_t& /*tag*/) noexcept { return count_and_allocate(size); }
void* operator new[](std::size_t size, const std::nothrow_t& /*tag*/) noexcept { return count_and_allocate(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t /*size*/) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t /*size*/) noexcept { std::free(memory); }

namespace header_tests {
namespace {

TEST(NoAllocation, HappensInAnyFunctionForAnyValue) {
    const auto codes = all_codes();
    std::size_t sum = 0;
    const auto before = allocations;
    for (const auto code : codes) sum += call_everything(code);
    const auto after = allocations;
    EXPECT_EQ(after, before);
    EXPECT_NE(sum, 0U);
}

TEST(NoAllocation, TestCountsAllocations) {
    const auto before = allocations;
    const auto number = std::make_unique<int>(1);
    EXPECT_EQ(allocations, before + 1);
    EXPECT_EQ(*number, 1);
}

}  // namespace
}  // namespace header_tests
